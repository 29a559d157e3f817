/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import java.util.stream.Collectors;
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

    private Settings settings;
    private HttpClient client;

    @Resource
    ManagedExecutorService background;

    protected ProviderSessions() {} // for the CDI proxy

    @Inject
    public ProviderSessions(Settings settings) {
        this.settings = settings;
        this.client = HttpClient.newBuilder().connectTimeout(LONGEST).build();
    }

    /** Ends the session of somebody who leaves. The provider is told in the background: leaving waits for nothing. */
    public void endBehind(HttpServletRequest request) {
        forget(request).ifPresent(refreshToken -> background.execute(() -> tell(refreshToken)));
    }

    /** Ends the session of somebody who signs out, and waits for the provider, but not long: the next sign-in must ask. */
    public void end(HttpServletRequest request) {
        forget(request).ifPresent(this::tell);
    }

    /** Ends the session here, and gives what the provider needs to end its own. */
    private static Optional<String> forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        Object context = session.getAttribute(OidcSecurityContext.class.getName());
        // Not request.logout(): it asks the provider itself, and waits as long as that takes.
        session.invalidate();
        return context instanceof RefreshableOidcSecurityContext tokens
                ? Optional.ofNullable(tokens.getRefreshToken())
                : Optional.empty();
    }

    private void tell(String refreshToken) {
        try {
            int status = client.send(question(refreshToken), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status >= 300) {
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
