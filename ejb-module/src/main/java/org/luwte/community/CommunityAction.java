/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community;

import org.luwte.audit.AuditAction;

/** What the community writes to the audit trail. */
public enum CommunityAction implements AuditAction {
    GROUP_ENTERED,
    GROUP_LEFT,
    TOPIC_WRITTEN,
    TOPIC_EDITED,
    TOPIC_DELETED,
    REPLY_WRITTEN,
    REPLY_EDITED,
    REPLY_DELETED
}
