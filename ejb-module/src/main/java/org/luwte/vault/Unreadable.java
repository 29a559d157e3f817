/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault;

/**
 * A ciphertext could not be opened: changed, moved to another row, field or person, or its key is gone. It says no more than that
 * (privacy-safety.md K-03).
 */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unreadable() {
        super("a sealed field could not be opened");
    }
}
