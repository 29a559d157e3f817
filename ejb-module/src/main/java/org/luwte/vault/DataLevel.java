/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault;

/** How well a datum is protected (privacy-safety.md a.1). */
public enum DataLevel {
    /** Public. */
    D0,
    /** Member text: encrypted with its author's key. */
    D1,
    /** Private: encrypted with the person's key, reads by others are audited. */
    D2,
    /** Sealed: only the person's own secret opens it. */
    D3,
    /** Secrets: never displayed, logged or cached. */
    D4
}
