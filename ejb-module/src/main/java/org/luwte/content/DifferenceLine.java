/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import java.io.Serializable;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/** A line of the difference between two versions. */
@Discloses(DataLevel.D0)
public record DifferenceLine(Kind kind, String text) implements Serializable {

    /** What became of the line. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED,
        /** Stands for lines that are the same. */
        SKIPPED
    }
}
