/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.control;

import java.time.Instant;
import org.luwte.content.PageCard;
import org.luwte.content.VersionState;
import org.luwte.content.entity.ContentItem;
import org.luwte.content.entity.ContentText;
import org.luwte.content.entity.ContentVersion;

/** A version of an item beside its words in one language. */
public record ContentRow(ContentItem item, ContentVersion version, ContentText text) {

    public PageCard card() {
        return new PageCard(item.code(), item.kind(), text.slug(), text.title(), text.description());
    }

    /**
     * Where a version stands.
     *
     * @param live the version that is seen now; may be {@code null}
     */
    public static VersionState state(ContentVersion version, ContentVersion live, Instant now) {
        if (version.draft()) {
            return VersionState.DRAFT;
        }
        if (version.aside()) {
            return VersionState.ASIDE;
        }
        if (version.planned(now)) {
            return VersionState.SCHEDULED;
        }
        return version.equals(live) ? VersionState.LIVE : VersionState.FORMER;
    }
}
