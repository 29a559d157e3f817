/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit;

/** Why somebody of the staff may look at what is private of a member, or act on her account: a closed list (issue 3, item 6). */
public enum AccessGround {
    /** Somebody reported the member or what she wrote. */
    REPORT,
    /** Somebody may be in danger. */
    SAFETY,
    /** The member herself asked for it. */
    MEMBER_ASKED,
    /** The house rules may have been broken. */
    HOUSE_RULES,
    /** A judge or the law demands it. */
    LEGAL_DEMAND
}
