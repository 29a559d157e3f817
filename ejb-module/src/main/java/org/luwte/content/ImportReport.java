/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import java.io.Serializable;
import java.util.List;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/**
 * What came of an import.
 *
 * @param drafts    codes of the items that have a draft now
 * @param unchanged how many items said the same already
 * @param refused   names of files that are none of content, or that no item can be made of
 */
@Discloses(DataLevel.D0)
public record ImportReport(List<String> drafts, int unchanged, List<String> refused) implements Serializable {

    public ImportReport {
        drafts = List.copyOf(drafts);
        refused = List.copyOf(refused);
    }
}
