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
 * @param subject      who asked, as the identity provider names her
 * @param path         where she wanted to go
 * @param refreshToken what ends her session at the provider when she goes away instead of coming back, or {@code null}
 */
record Waiting(String subject, String path, Instant since, String refreshToken) implements Serializable {

    private static final String ATTRIBUTE = Waiting.class.getName();

    /** Two machines never agree wholly on the time, and the provider tells it in whole seconds. */
    private static final Duration SKEW = Duration.ofSeconds(5);

    void keep(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    /** What waits in a session, without taking it. */
    static Optional<Waiting> in(HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof Waiting waiting
                ? Optional.of(waiting)
                : Optional.empty();
    }

    /** What waits in a session; it is given once. */
    static Optional<Waiting> take(HttpSession session) {
        var waiting = in(session);
        waiting.ifPresent(known -> session.removeAttribute(ATTRIBUTE));
        return waiting;
    }

    /** Whether the same person came back, and showed it after she was asked. */
    boolean isAnsweredBy(String name, SignInView signIn) {
        return subject.equals(name) && signIn.recent() && !signIn.at().isBefore(since.minus(SKEW));
    }

    /** The token is nobody's to read. */
    @Override
    public String toString() {
        return "Waiting";
    }
}
