/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit.verifier;

/** What can be wrong with a chain. */
public enum Breach {
    /** A line is neither a row nor a checkpoint. */
    NOT_READABLE,
    /** A row is missing, doubled or out of its place. */
    OUT_OF_ORDER,
    /** A row, or one before it, was changed. */
    CHANGED,
    /** A checkpoint is missing, doubled or out of its place. */
    CHECKPOINT_OUT_OF_ORDER,
    /** A checkpoint was not signed by a key that is known. */
    CHECKPOINT_FORGED,
    /** The chain is not the one that was signed. */
    NOT_WHAT_WAS_SIGNED,
    /** The end of the chain is missing: more was signed than is there. */
    END_MISSING,
    /** Rows are shown that are not in the chain; an export can't tell, the database can. */
    OUTSIDE_THE_CHAIN
}
