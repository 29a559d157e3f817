/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import org.luwte.audit.AuditAction;

/** What the registry of people and the door write to the audit trail. */
public enum IdentityAction implements AuditAction {
    MEMBER_JOINED,
    MEMBER_BANNED,
    BAN_LIFTED,
    SESSION_ENDED,
    SESSIONS_ENDED,
    FACTORS_CHANGED,
    SIGNED_IN,
    /** Somebody who has devices that are known signed in on another one. */
    NEW_DEVICE,
    SIGNED_OUT,
    STEP_UP_FAILED,
    /** Somebody signed in asked for what her role or function does not allow. */
    REFUSED,
    TRAIL_READ,
    TRAIL_VERIFIED,
    TRAIL_EXPORTED,
    DATA_KEY_ENDED
}
