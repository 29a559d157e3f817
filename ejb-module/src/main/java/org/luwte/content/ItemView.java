/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import java.io.Serializable;
import java.util.List;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/**
 * An item as the site team opens it.
 *
 * @param number   of the version that is shown: the draft, or else the newest
 * @param revision of the item, so that a change notices one made meanwhile
 */
@Discloses(DataLevel.D0)
public record ItemView(
        String code, ItemKind kind, int number, long revision, ItemDraft draft, List<VersionView> versions)
        implements Serializable {

    public ItemView {
        versions = List.copyOf(versions);
    }
}
