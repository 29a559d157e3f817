/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.support;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jose4j.jwt.JwtClaims;
import org.luwte.identity.Function;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/** A sign-in in the making: what the token of somebody says. Signed in just now, with a session of its own, unless told otherwise. */
public final class SignedIn {

    private final JwtClaims claims = new JwtClaims();
    private final String[] roles;
    private final String subject;
    private final Someone before;

    /** A new person. */
    public SignedIn(String... roles) {
        this(null, roles);
    }

    SignedIn(Someone before, String... roles) {
        this.before = before;
        this.roles = roles.clone();
        this.subject = before == null ? UUID.randomUUID().toString() : before.subject();
        claims.setSubject(subject);
        claims.setIssuer(System.getenv("LUWTE_IDP_URL"));
        claims.setStringClaim("sid", UUID.randomUUID().toString());
        claims.setClaim("auth_time", Instant.now().getEpochSecond());
    }

    public SignedIn claim(String name, Object value) {
        if (value == null) {
            claims.unsetClaim(name);
        } else {
            claims.setClaim(name, value);
        }
        return this;
    }

    /** How the person signed in. */
    public SignedIn methods(String... methods) {
        return claim("amr", List.of(methods));
    }

    /** When the person signed in. */
    public SignedIn at(Instant at) {
        return claim("auth_time", at.getEpochSecond());
    }

    /** The session at the identity provider. */
    public SignedIn session(String sid) {
        return claim("sid", sid);
    }

    /** The person of this sign-in, with the row she has, if any. */
    public Someone someone() {
        return someone(before == null ? null : before.pseudonymOf(), before == null ? null : before.id());
    }

    /** The person of this sign-in, with a new row without a pseudonym and these functions from a minute ago for a day. */
    public Someone registered(Function... functions) {
        UUID id = UUID.randomUUID();
        Rows.update(
                "insert into person (id, version, subject_index, avatar_shape, avatar_colour) values (?, 0, ?, 0, 0)",
                id,
                Boundary.subjectIndex(System.getenv("LUWTE_IDP_URL"), subject));
        for (Function function : functions) {
            function(id, function);
        }
        return someone(null, id);
    }

    /** Gives somebody a function from a minute ago for a day. */
    public static void function(UUID person, Function function) {
        Rows.update(
                "insert into function_holder (id, version, person_id, function, starts_at, ends_at)"
                        + " values (?, 0, ?, ?, ?, ?)",
                UUID.randomUUID(),
                person,
                function.name(),
                Timestamp.from(Instant.now().minusSeconds(60)),
                Timestamp.from(Instant.now().plusSeconds(86_400)));
    }

    private Someone someone(String pseudonym, UUID id) {
        OidcSecurityContext context = new OidcSecurityContext("", new AccessToken(claims), "", null);
        return new Someone(Someone.identity(new OidcPrincipal<>(subject, context), roles), subject, pseudonym, id);
    }
}
