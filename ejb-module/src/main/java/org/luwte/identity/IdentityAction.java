/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import org.luwte.audit.AuditAction;

/** What the registry of people writes to the audit trail. */
public enum IdentityAction implements AuditAction {
    MEMBER_JOINED,
    MEMBER_BANNED,
    BAN_LIFTED,
    SESSION_ENDED,
    SESSIONS_ENDED
}
