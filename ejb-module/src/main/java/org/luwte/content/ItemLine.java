/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import java.io.Serializable;
import java.time.Instant;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/**
 * An item in the list of the content desk.
 *
 * @param live      whether readers see it now
 * @param until     when readers see it no more; {@code null} when nobody set an end
 * @param draft     whether somebody is writing a next version
 * @param scheduled when a next version will be seen; {@code null} when none is planned
 * @param due       sources that should be compared again
 */
@Discloses(DataLevel.D0)
public record ItemLine(
        String code,
        ItemKind kind,
        String title,
        boolean live,
        Instant until,
        boolean draft,
        Instant scheduled,
        long due)
        implements Serializable {}
