/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import static org.jboss.logging.Logger.Level.ERROR;
import static org.jboss.logging.Logger.Level.INFO;
import static org.jboss.logging.Logger.Level.WARN;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;
import org.jboss.logging.annotations.ValidIdRange;

/** What the pages log: outcomes and ids, never names, texts, addresses of pages or of people (style.md 6.11). */
@MessageLogger(projectCode = "LUWTE", length = 5)
@ValidIdRange(min = 9000, max = 9999)
public interface WebLog {

    WebLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), WebLog.class, "org.luwte.web");

    @LogMessage(level = ERROR)
    @Message(id = 9001, value = "Incident %s")
    void incident(String id, @Cause Exception fault);

    @LogMessage(level = WARN)
    @Message(id = 9002, value = "A page was shown without what failed here")
    void degraded(@Cause Exception fault);

    @LogMessage(level = WARN)
    @Message(id = 9003, value = "The session at the identity provider could not be ended (%s)")
    void sessionNotEnded(String why);

    @LogMessage(level = INFO)
    @Message(id = 9004, value = "Browsers reported %d breaches of the content security policy since the start")
    void policyReports(long count);
}
