/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community;

/** Who may read a group (architecture.md, words). */
public enum Visibility {
    /** Everybody, visitors too. */
    PUBLIC,
    /** Everybody who joined Luwte. */
    COMMUNITY,
    /** Its members; for all others it does not exist. */
    HIDDEN
}
