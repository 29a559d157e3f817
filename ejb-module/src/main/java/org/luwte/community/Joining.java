/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community;

/** How somebody becomes a member of a group. */
public enum Joining {
    /** By entering. */
    OPEN,
    /** When the team brings somebody in. */
    INVITATION
}
