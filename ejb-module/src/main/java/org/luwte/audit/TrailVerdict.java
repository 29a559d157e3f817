/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit;

import java.io.Serializable;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/**
 * What a verification found.
 *
 * @param breach what is wrong first, by its name; {@code null} when nothing is
 * @param row    the row at which it shows; the last one when nothing is wrong
 * @param from   the first row that was looked at
 */
@Discloses(DataLevel.D0)
public record TrailVerdict(String breach, long row, long from) implements Serializable {

    public boolean whole() {
        return breach == null;
    }
}
