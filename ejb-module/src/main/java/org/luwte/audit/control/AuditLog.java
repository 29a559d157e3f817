/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit.control;

import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;
import org.jboss.logging.annotations.ValidIdRange;

/** What the trail tells the operator: figures, never rows. Ids 2000 to 2999 (docs/guides/logging-ids.md). */
@MessageLogger(projectCode = "LUWTE", length = 5)
@ValidIdRange(min = 2000, max = 2999)
interface AuditLog extends BasicLogger {

    AuditLog LOG = Logger.getMessageLogger(java.lang.invoke.MethodHandles.lookup(), AuditLog.class, "org.luwte.audit");

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 2000, value = "ALERT: %d rows of the audit trail wait for the chain, the oldest for %d seconds")
    void waiting(long rows, long seconds);

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 2001, value = "ALERT: the audit trail could not be sealed (%s); it is tried again each second")
    void notSealed(String kind);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 2002, value = "The audit trail is sealed again")
    void sealedAgain();

    @LogMessage(level = Logger.Level.ERROR)
    @Message(
            id = 2003,
            value =
                    "ALERT: the checkpoints in the audit directory are not those of the database: rows of the trail were"
                            + " cut or exchanged, or an older database was put back. Nothing is appended until the file is moved away")
    void anchorsDisagree();

    @LogMessage(level = Logger.Level.ERROR)
    @Message(
            id = 2004,
            value = "ALERT: %d rows of the audit trail are neither in the chain nor wait for it: they were put into the"
                    + " database past the application")
    void outside(long rows);
}
