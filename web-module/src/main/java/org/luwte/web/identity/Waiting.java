/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.luwte.identity.SignInView;

/**
 * What waits for somebody who was sent to show again who she is.
 *
 * @param subject who asked, as the identity provider names her
 * @param path    where she wanted to go
 */
record Waiting(String subject, String path, Instant since) implements Serializable {

    private static final String ATTRIBUTE = Waiting.class.getName();

    /** Two machines never agree wholly on the time, and the provider tells it in whole seconds. */
    private static final Duration SKEW = Duration.ofSeconds(5);

    void keep(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    /** What waits in a session; it is given once. */
    static Optional<Waiting> take(HttpSession session) {
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Waiting waiting)) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        return Optional.of(waiting);
    }

    /** Whether the same person came back, and showed it after she was asked. */
    boolean isAnsweredBy(String name, SignInView signIn) {
        return subject.equals(name) && signIn.recent() && !signIn.at().isBefore(since.minus(SKEW));
    }
}
