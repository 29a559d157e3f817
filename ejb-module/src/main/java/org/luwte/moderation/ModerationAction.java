/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.moderation;

import org.luwte.audit.AuditAction;

/** What moderation writes to the audit trail. */
public enum ModerationAction implements AuditAction {
    FILE_OPENED,
    REMOVAL_OPENED,
    REMOVAL_TAKEN,
    REMOVAL_DECIDED,
    REMOVAL_REOPENED
}
