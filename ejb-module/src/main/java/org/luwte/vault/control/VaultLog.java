/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import java.util.UUID;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;
import org.jboss.logging.annotations.ValidIdRange;

/** What the vault tells the operator: ids, never content. Ids 1000 to 1999 (docs/guides/logging-ids.md). */
@MessageLogger(projectCode = "LUWTE", length = 5)
@ValidIdRange(min = 1000, max = 1999)
interface VaultLog extends BasicLogger {

    VaultLog LOG = Logger.getMessageLogger(java.lang.invoke.MethodHandles.lookup(), VaultLog.class, "org.luwte.vault");

    @LogMessage(level = Logger.Level.ERROR)
    @Message(
            id = 1000,
            value = "ALERT: field %s.%s of row %s could not be opened: it was changed, moved, or its key is gone")
    void unreadable(String entity, String field, UUID row);
}
