/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.luwte.identity.ProviderAway;
import org.luwte.identity.boundary.DoorBook;
import org.luwte.identity.boundary.SessionEnding;
import org.luwte.web.shared.Faults;
import org.luwte.web.shared.Settings;
import org.luwte.web.shared.WebLog;
import org.wildfly.security.http.oidc.OidcSecurityContext;
import org.wildfly.security.http.oidc.RefreshableOidcSecurityContext;

/**
 * Ends a session here and at the identity provider: ended only here, the next look at a member's page would sign in again without
 * a question (privacy-safety.md U-03).
 */
@ApplicationScoped
public class ProviderSessions {

    private static final Duration LONGEST = Duration.ofSeconds(3);

    /** How long somebody waits to hear whether the provider is there at all. */
    private static final Duration SHORT = Duration.ofSeconds(2);

    /** An end that could not be written is tried again, for about a minute. */
    private static final int MORE_TRIES = 6;

    private static final long PAUSE_SECONDS = 10;

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    /** Where the server keeps the tokens. */
    private static final String CONTEXT = OidcSecurityContext.class.getName();

    private Settings settings;
    private SessionEnding ending;
    private DoorBook door;
    private Faults faults;
    private HttpClient client;

    @Resource
    ManagedScheduledExecutorService background;

    protected ProviderSessions() {} // for the CDI proxy

    @Inject
    public ProviderSessions(Settings settings, SessionEnding ending, DoorBook door, Faults faults) {
        this.settings = settings;
        this.ending = ending;
        this.door = door;
        this.faults = faults;
        this.client = HttpClient.newBuilder().connectTimeout(LONGEST).build();
    }

    /**
     * Ends the session of somebody who leaves, here, and gives what ends it everywhere else. That is to be run when she has her answer:
     * the registry and the provider may keep one waiting (privacy-safety.md U-02). It is not noted.
     */
    Runnable leave(HttpServletRequest request) {
        return forget(request)
                .<Runnable>map(refreshToken -> () -> {
                    tellBehind(refreshToken);
                    insist(ending::endOwn, MORE_TRIES);
                })
                .orElse(() -> {});
    }

    /** Ends the session of somebody who signs out, and waits for the provider, but not long: the next sign-in must ask. */
    public void end(HttpServletRequest request) {
        boolean signedIn = request.getUserPrincipal() != null; // not while it is asked again who she is
        forget(request).ifPresent(refreshToken -> {
            if (signedIn) {
                attempt(door::signedOut);
            }
            attempt(ending::endOwn);
            tell(refreshToken);
        });
    }

    /** Ends by name what somebody ended everywhere. She waits for nothing: all of it is over already. */
    void endNamedBehind() {
        attempt(() -> background.execute(() -> attempt(ending::endNamed)));
    }

    /** Whether the provider answers, so that it makes sense to send somebody there. */
    boolean providerAnswers() {
        var question = HttpRequest.newBuilder(URI.create(settings.provider() + "/.well-known/openid-configuration"))
                .timeout(SHORT)
                .build();
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException unreachable) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends what is left of a session that the registry knows as ended. */
    void finish(HttpServletRequest request) {
        forget(request).ifPresent(this::tell);
    }

    /** Ends the session at the provider after the one here has ended by itself. */
    void endAfter(HttpSession session) {
        refreshToken(session).ifPresent(this::tellBehind);
    }

    /**
     * Drops who somebody is here, and nothing else: she is about to show it again. Gives what ends her session at the provider if
     * she does not.
     */
    Optional<String> drop(HttpServletRequest request) {
        return forget(request);
    }

    /** Whatever happens to what is written about it, the session here is gone. */
    private void attempt(Runnable writing) {
        try {
            writing.run();
        } catch (ProviderAway away) {
            return; // it says nothing of what else was done
        } catch (RuntimeException failure) {
            faults.note(failure);
        }
    }

    /** Tries again behind when it fails. */
    private void insist(Runnable writing, int moreTries) {
        try {
            writing.run();
        } catch (RuntimeException failure) {
            faults.note(failure);
            if (moreTries > 0) {
                attempt(() ->
                        background.schedule(() -> insist(writing, moreTries - 1), PAUSE_SECONDS, TimeUnit.SECONDS));
            }
        }
    }

    /** Ends the session here, and gives what the provider needs to end its own. */
    private static Optional<String> forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        var refreshToken = refreshToken(session);
        // So that nothing is done a second time when the session is destroyed.
        session.removeAttribute(CONTEXT);
        Waiting.take(session);
        // Not request.logout(): it asks the provider itself, and waits as long as that takes.
        session.invalidate();
        return refreshToken;
    }

    /** Of somebody who is asked to show again who she is, it waits with what she wanted. */
    private static Optional<String> refreshToken(HttpSession session) {
        return session.getAttribute(CONTEXT) instanceof RefreshableOidcSecurityContext tokens
                ? Optional.ofNullable(tokens.getRefreshToken())
                : Waiting.in(session).map(Waiting::refreshToken);
    }

    private void tellBehind(String refreshToken) {
        attempt(() -> background.execute(() -> tell(refreshToken)));
    }

    private void tell(String refreshToken) {
        try {
            int status = client.send(question(refreshToken), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            // A bad request: the provider has ended it already.
            if (status >= 300 && status != BAD_REQUEST) {
                WebLog.LOG.sessionNotEnded("status " + status);
            }
        } catch (IOException unreachable) {
            WebLog.LOG.sessionNotEnded(unreachable.getClass().getSimpleName());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest question(String refreshToken) {
        String form = Map.of(
                        "client_id", settings.client(),
                        "client_secret", settings.secret(),
                        "refresh_token", refreshToken)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(settings.provider() + "/protocol/openid-connect/logout"))
                .timeout(LONGEST)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
    }
}
