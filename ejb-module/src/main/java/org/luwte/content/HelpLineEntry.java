/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import java.io.Serializable;
import java.time.LocalDate;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/**
 * A help line as the site team opens it.
 *
 * @param revision  of the line, so that a change notices one made meanwhile
 * @param checkedOn the day on which somebody last made sure that the number is right
 * @param due       whether somebody should do so again
 * @param needed    whether it must stay urgent, because no more than the least are
 * @param changed   whether there is a former state to go back to
 */
@Discloses(DataLevel.D0)
public record HelpLineEntry(
        String code,
        long revision,
        HelpLineDraft draft,
        LocalDate checkedOn,
        boolean due,
        boolean needed,
        boolean changed)
        implements Serializable {

    /** After so many days a number is to be checked again (privacy-safety.md U-22). */
    public static final int FRESH_DAYS = 90;
}
