/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.moderation;

import java.time.Instant;
import org.luwte.shared.Language;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/**
 * A request in the list of the staff: nothing of what is in it.
 *
 * @param slow      whether the house means to have answered by now
 * @param overdue   whether the law wants that
 * @param decidedAt {@code null} until somebody decided
 * @param endsAt    when all of it will be destroyed; {@code null} until somebody decided
 */
@Discloses(DataLevel.D0)
public record RemovalLine(
        String handle,
        RemovalStatus status,
        Language language,
        Instant receivedAt,
        Instant dueAt,
        boolean slow,
        boolean overdue,
        Instant decidedAt,
        Instant endsAt) {}
