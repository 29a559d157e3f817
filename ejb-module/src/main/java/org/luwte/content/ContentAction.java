/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import org.luwte.audit.AuditAction;

/** What the content desk writes to the audit trail. */
public enum ContentAction implements AuditAction {
    CONTENT_SAVED,
    CONTENT_PUBLISHED,
    CONTENT_SCHEDULED,
    CONTENT_UNSCHEDULED,
    CONTENT_WITHDRAWN,
    CONTENT_RESTORED,
    CONTENT_DISCARDED,
    CONTENT_RESUMED,
    CONTENT_COMPARED,
    CONTENT_IMPORTED,
    CONTENT_EXPORTED,
    HELP_LINE_SAVED,
    HELP_LINE_CHECKED,
    HELP_LINE_REMOVED,
    HELP_LINE_RESTORED
}
