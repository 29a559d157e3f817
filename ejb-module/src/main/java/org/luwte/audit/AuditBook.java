/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit;

import java.io.OutputStream;
import org.luwte.shared.Page;

/** Reads the trail. Who may, is judged by the boundary that asks. */
public interface AuditBook {

    /** The rows that a filter lets through, the newest first. */
    Page<AuditLine> page(AuditFilter filter, int number);

    /** What others did with the data or the account of a person, the newest first. */
    Page<Look> about(DataSubject subject, int number);

    TrailState state();

    /** Goes through the newest rows of the chain, their checkpoints and the checkpoints outside the database. */
    TrailVerdict verify();

    /**
     * Writes the rows of the chain from one to another, and the checkpoints that cover any of them as their last; one JSON document
     * a line (docs/operations/audit.md).
     */
    void export(long first, long last, OutputStream out);
}
