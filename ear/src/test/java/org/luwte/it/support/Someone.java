/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.support;

import java.security.Principal;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.luwte.consent.Join;
import org.luwte.consent.PolicyView;
import org.luwte.consent.boundary.JoiningDesk;
import org.luwte.consent.boundary.Policies;
import org.luwte.identity.Roles;
import org.luwte.shared.Language;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;

/**
 * Somebody who calls boundaries, as the container sees her. Every call runs on a thread of its own, as every request of a browser
 * does, because what the registry says of a caller is asked once in a request.
 */
public final class Someone {

    private final SecurityIdentity identity;
    private final String subject;
    private final String pseudonym;
    private final UUID id;

    Someone(SecurityIdentity identity, String subject, String pseudonym, UUID id) {
        this.identity = identity;
        this.subject = subject;
        this.pseudonym = pseudonym;
        this.id = id;
    }

    /** Somebody who is not signed in. */
    public static Someone visitor() {
        return new Someone(domain().getAnonymousSecurityIdentity(), null, null, null);
    }

    /** Somebody with a new account who has not joined. */
    public static Someone nobody() {
        return signedIn(Roles.MEMBER);
    }

    /** Somebody signed in with these roles in the token, unknown to the registry. */
    public static Someone signedIn(String... roles) {
        return new SignedIn(roles).someone();
    }

    /** A new member with a pseudonym of her own. */
    public static Someone member() {
        Someone nobody = nobody();
        String pseudonym = pseudonym();
        nobody.join(pseudonym);
        return new Someone(nobody.identity, nobody.subject, pseudonym, Rows.newestPerson());
    }

    /** Somebody who came through the identity provider of an organisation, with a second factor. */
    public static Someone partner(String organisation) {
        return new SignedIn(Roles.PARTNER)
                .claim("organisation", organisation)
                .methods("pwd", "otp")
                .someone();
    }

    /** Somebody of the staff, registered with these functions, who has just signed in with a second factor. */
    public static Someone staff(org.luwte.identity.Function... functions) {
        return new SignedIn(Roles.STAFF).methods("pwd", "otp").registered(functions);
    }

    /** The same person with another sign-in: what its token says is given anew. */
    public SignedIn again(String... roles) {
        return new SignedIn(this, roles);
    }

    /** Joins with every required policy. */
    public void join(String name) {
        run(() -> Boundary.of(JoiningDesk.class).join(new Join(name, required(), Language.NL)));
    }

    /** The versions that must be accepted today. */
    public static Set<String> required() {
        return Boundary.of(Policies.class).required(Language.NL).stream()
                .map(PolicyView::versionHandle)
                .collect(Collectors.toSet());
    }

    /** Names a text that somebody begins to write. */
    public static String draft() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    /** A pseudonym nobody has and nothing resembles. */
    public static String pseudonym() {
        String letters = UUID.randomUUID()
                .toString()
                .chars()
                .filter(Character::isLetterOrDigit)
                .mapToObj(c -> String.valueOf((char) ('a' + c % 26)))
                .collect(Collectors.joining());
        return "V" + letters.substring(0, 20);
    }

    static SecurityIdentity identity(Principal principal, String... roles) {
        return domain().createAdHocIdentity(principal)
                .withDefaultRoleMapper(RoleMapper.constant(org.wildfly.security.authz.Roles.fromSet(Set.of(roles))));
    }

    /** The security domain of the application's boundaries, not the one of the test's own archive. */
    private static SecurityDomain domain() {
        return Boundary.inside(SecurityDomain::getCurrent);
    }

    /** Asks a boundary something. */
    public <B, T> T ask(Class<B> boundary, Function<B, T> question) {
        return call(() -> question.apply(Boundary.of(boundary)));
    }

    /** Does something as this person. */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    /** Does something as this person; what it throws comes back as it was thrown. */
    public <T> T call(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(() -> identity.runAs(work));
        new Thread(task, "someone").start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Primary key in the registry; members only. */
    public UUID id() {
        return id;
    }

    /** How the trail refers to her; members only. */
    public byte[] reference() {
        return Boundary.reference(id);
    }

    public String pseudonymOf() {
        return pseudonym;
    }

    public String subject() {
        return subject;
    }
}
