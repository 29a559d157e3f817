/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.throttle;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.security.SecureRandom;
import java.util.Optional;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;

/** The browser of this request, and the cookie by which it is known again. */
public final class Device {

    static final String COOKIE = "KC_DEVICE";

    private static final SecureRandom CHANCE = new SecureRandom();

    private final KeycloakContext context;
    private final DeviceCookie cookie;

    private Device(KeycloakSession session) {
        this.context = session.getContext();
        this.cookie = new DeviceCookie(Pseudonyms.of(session));
    }

    public static Device of(KeycloakSession session) {
        return new Device(session);
    }

    /** What stands for it, if this account was used on it before. */
    Optional<String> knownFor(String loginName) {
        return cookie.device(value(), loginName, Time.currentTimeSeconds());
    }

    /** From now on it is known for this account; only to be called when somebody is wholly signed in. */
    public void remember(String loginName) {
        String path = context.getUri().getBaseUri().getPath() + "realms/"
                + context.getRealm().getName() + "/";
        context.getHttpResponse()
                .setCookieIfAbsent(new NewCookie.Builder(COOKIE)
                        .value(cookie.renewed(value(), loginName, Time.currentTimeSeconds(), CHANCE))
                        .path(path)
                        .maxAge(DeviceCookie.YEAR_IN_SECONDS)
                        .secure(true)
                        .httpOnly(true)
                        .sameSite(NewCookie.SameSite.STRICT)
                        .build());
    }

    private String value() {
        Cookie sent = context.getHttpRequest().getHttpHeaders().getCookies().get(COOKIE);
        return sent == null ? null : sent.getValue();
    }
}
