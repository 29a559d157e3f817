/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit.verifier;

/** The first place at which a chain does not hold. */
public final class BrokenChain extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Breach breach;
    private final long row;

    BrokenChain(Breach breach, long row) {
        super(breach + " at row " + row);
        this.breach = breach;
        this.row = row;
    }

    public Breach breach() {
        return breach;
    }

    /** The number of the row at which it shows; one behind the last row when something is missing at the end. */
    public long row() {
        return row;
    }
}
