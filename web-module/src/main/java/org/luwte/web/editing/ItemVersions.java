/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.editing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.luwte.content.ItemView;
import org.luwte.content.VersionState;
import org.luwte.content.VersionView;

/** Where the versions of an item stand. */
public class ItemVersions {

    private final List<VersionView> versions;

    ItemVersions(ItemView item) {
        versions = item.versions();
    }

    /** What readers see now; {@code null} when nothing. */
    public VersionView getLive() {
        return newest(VersionState.LIVE).orElse(null);
    }

    /** What readers saw last before that; {@code null} when nothing. */
    public VersionView getFormer() {
        return of(VersionState.FORMER)
                .max(Comparator.comparing(VersionView::from))
                .orElse(null);
    }

    public VersionView getDraft() {
        return newest(VersionState.DRAFT).orElse(null);
    }

    /** What was put away last; {@code null} when nothing. */
    public VersionView getAside() {
        return of(VersionState.ASIDE)
                .max(Comparator.comparing(VersionView::until))
                .orElse(null);
    }

    /** What readers will see, in the order in which they will. */
    public List<VersionView> getPlanned() {
        return of(VersionState.SCHEDULED)
                .sorted(Comparator.comparing(VersionView::from))
                .toList();
    }

    private Optional<VersionView> newest(VersionState state) {
        return of(state).findFirst();
    }

    private Stream<VersionView> of(VersionState state) {
        return versions.stream().filter(version -> version.state() == state);
    }
}
