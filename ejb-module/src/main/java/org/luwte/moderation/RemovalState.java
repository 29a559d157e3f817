/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.moderation;

import java.time.Instant;
import java.util.List;
import org.luwte.audit.Look;

/**
 * What somebody reads who shows the number of a request: nothing of what she wrote.
 *
 * @param decidedAt {@code null} until somebody decided
 * @param answer    the words of the staff; {@code null} until somebody decided
 * @param endsAt    when all of it will be destroyed; {@code null} until somebody decided
 * @param looks     who of the staff read it and why, the newest first
 */
public record RemovalState(
        RemovalStatus status,
        Instant receivedAt,
        Instant aimAt,
        Instant dueAt,
        Instant decidedAt,
        String answer,
        Instant endsAt,
        List<Look> looks) {

    public RemovalState {
        looks = List.copyOf(looks);
    }

    /** Not the answer. */
    @Override
    public String toString() {
        return "RemovalState " + status;
    }
}
