/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import jakarta.ejb.EJBContext;
import jakarta.enterprise.context.Dependent;
import java.security.Principal;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.luwte.identity.Roles;
import org.luwte.identity.Subject;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** What container and token say of the caller of the running boundary method. */
@Dependent
class ContainerIdentity {

    private static final String ANONYMOUS = "anonymous";

    /** Claim of the token: the identity provider through which somebody of a partner organisation came. */
    private static final String ORGANISATION = "organisation";

    private static final String SESSION = "sid";
    private static final String SIGNED_IN_AT = "auth_time";
    private static final String METHODS = "amr";
    private static final String DEVICE = "device";
    private static final String KNOWN = "known";

    /** Claim of the token: whether she said at sign-in that others use the device too. */
    private static final String SHARED_DEVICE = "shared_device";

    boolean signedIn() {
        return !ANONYMOUS.equals(name());
    }

    boolean isPartner() {
        return hasRole(Roles.PARTNER);
    }

    boolean hasRole(String role) {
        return context().isCallerInRole(role);
    }

    /** The name of the principal, which is the subject of the token (decision 3). */
    String name() {
        return context().getCallerPrincipal().getName();
    }

    Subject subject() {
        return new Subject(token().map(AccessToken::getIssuer).orElseGet(IdentityProvider::issuer), name());
    }

    Optional<String> organisation() {
        return token().map(token -> token.getClaimValueAsString(ORGANISATION));
    }

    SignIn signIn() {
        return token().map(ContainerIdentity::signIn).orElse(SignIn.NONE);
    }

    boolean sharedDevice() {
        return token().map(token -> token.getClaimValueAsString(SHARED_DEVICE))
                .map(Boolean::valueOf)
                .orElse(false);
    }

    private static SignIn signIn(AccessToken token) {
        return new SignIn(
                Optional.ofNullable(token.getClaimValueAsString(SESSION)),
                token.getClaimValue(SIGNED_IN_AT) instanceof Number seconds
                        ? Optional.of(Instant.ofEpochSecond(seconds.longValue()))
                        : Optional.empty(),
                token.getClaimValue(METHODS) instanceof Collection<?> methods
                        ? methods.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                        : Set.of(),
                Optional.ofNullable(token.getClaimValueAsString(DEVICE)).map(KNOWN::equals));
    }

    private Optional<AccessToken> token() {
        Principal principal = context().getCallerPrincipal();
        return principal instanceof OidcPrincipal<?> oidc
                ? Optional.of(oidc.getOidcSecurityContext().getToken())
                : Optional.empty();
    }

    private static EJBContext context() {
        try {
            return InitialContext.doLookup("java:comp/EJBContext");
        } catch (NamingException e) {
            throw new IllegalStateException("the caller is known only inside a boundary method", e);
        }
    }
}
