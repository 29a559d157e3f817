/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

/** For whom a part of the home page is. */
public enum ItemAudience {
    EVERYBODY,
    VISITOR,
    MEMBER;

    /** Whether somebody sees it. */
    public boolean includes(boolean member) {
        return this == EVERYBODY || member == (this == MEMBER);
    }
}
