/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit;

import java.io.Serializable;
import java.time.Instant;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/**
 * How far the chain of the trail reaches.
 *
 * @param sealed       the number of the last row in the chain
 * @param waiting      rows that are not in it yet
 * @param oldest       the time of the oldest that waits; {@code null} when none does
 * @param signed       the last row that a checkpoint covers; 0 when none does
 * @param checkpoint   the number of the last checkpoint; 0 when there is none
 * @param checkpointAt when it was signed; {@code null} when there is none
 */
@Discloses(DataLevel.D0)
public record TrailState(long sealed, long waiting, Instant oldest, long signed, long checkpoint, Instant checkpointAt)
        implements Serializable {

    /** Rows of one part of an export: some 5 MB, so that none takes longer than a balancer waits. */
    public static final int PART = 10_000;

    /** How many parts the chain has; the last is not full yet. */
    public int parts() {
        return (int) Math.max(1, (sealed + PART - 1) / PART);
    }
}
