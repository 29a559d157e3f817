/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.luwte.identity.Subject;

/** The ways in which a session ends. */
@Dependent
public class SessionEnds {

    @Inject
    EndedSessions sessions;

    @Inject
    LogoutTokens tokens;

    public void session(String issuer, String session) {
        sessions.end(issuer, session);
    }

    /** Takes a logout token. One that names a session ends that one, any other all sessions of its subject. */
    public void asProviderSays(String logoutToken) {
        var token = tokens.judge(logoutToken);
        sessions.use(token);
        token.session()
                .ifPresentOrElse(
                        session -> sessions.end(token.issuer(), session),
                        () -> token.subject()
                                .ifPresent(subject -> sessions.endAll(new Subject(token.issuer(), subject))));
    }
}
