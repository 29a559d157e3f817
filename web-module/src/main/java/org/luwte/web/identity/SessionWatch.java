/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/**
 * When a session ends because nobody used it, the one at the identity provider ends too: else the next look at a member's page would
 * sign in again without a question.
 */
@WebListener
public class SessionWatch implements HttpSessionListener {

    @Inject
    ProviderSessions sessions;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.endAfter(event.getSession());
    }
}
