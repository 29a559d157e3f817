/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.consent;

import org.luwte.audit.AuditAction;

/** What consent writes to the audit trail. */
public enum ConsentAction implements AuditAction {
    POLICY_ACCEPTED
}
