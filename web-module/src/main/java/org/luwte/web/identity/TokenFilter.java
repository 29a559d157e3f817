/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * Takes nobody for signed in whose two tokens do not belong together. The server verifies signature, issuer, audience, time and nonce
 * of the identity token, but not its kind, and of the access token nothing but its hash, when there is one; yet roles and strength of
 * sign-in come from it (privacy-safety.md A-56).
 */
public class TokenFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String KIND = "typ";
    private static final String CLIENT = "azp";
    private static final String HASH_OF_THE_OTHER = "at_hash";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() instanceof OidcPrincipal<?> caller
                && !genuine(caller.getOidcSecurityContext())) {
            forget(request);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Here and at the provider. */
    private static void forget(HttpServletRequest request) throws ServletException {
        request.logout();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static boolean genuine(OidcSecurityContext tokens) {
        return tokens.getIDToken() != null
                && tokens.getToken() != null
                && genuine(tokens.getIDToken(), tokens.getToken());
    }

    static boolean genuine(IDToken identity, AccessToken access) {
        return "ID".equals(identity.getClaimValueAsString(KIND))
                && "Bearer".equals(access.getClaimValueAsString(KIND))
                && identity.hasClaim(HASH_OF_THE_OTHER)
                && identity.getSubject() != null
                && identity.getSubject().equals(access.getSubject())
                && Objects.equals(identity.getIssuer(), access.getIssuer())
                // The audience holds this client, and when it holds others too, this is the client it was given to.
                && identity.getAudience().contains(identity.getClaimValueAsString(CLIENT))
                && Objects.equals(identity.getClaimValueAsString(CLIENT), access.getClaimValueAsString(CLIENT));
    }
}
