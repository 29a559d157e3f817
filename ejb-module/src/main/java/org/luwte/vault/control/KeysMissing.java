/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

/** A key is missing or is not the right one. The start must fail (privacy-safety.md K-06). The messages stand in {@link VaultLog}. */
public final class KeysMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeysMissing(String message) {
        super(message);
    }
}
