/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import jakarta.annotation.Priority;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.validation.ConstraintViolationException;
import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.luwte.audit.LastingTrail;
import org.luwte.identity.IdentityAction;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Roles;
import org.luwte.identity.Standing;
import org.luwte.identity.StepUpRequired;
import org.luwte.shared.NotFound;

/**
 * Checks what the registry says of the caller before a boundary method runs, in its transaction (decision 18). Refusing looks like
 * not being there, and says nothing of what was sent.
 */
@Interceptor
@RequiresStanding(Standing.ANYONE)
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class StandingInterceptor {

    private static final Set<Standing> MORE_THAN_MEMBERS =
            EnumSet.of(Standing.STAFF, Standing.ADMINISTRATOR, Standing.PARTNER);

    @Inject
    RegistryCaller caller;

    @Inject
    LastingTrail trail;

    @AroundInvoke
    Object check(InvocationContext invocation) throws Exception {
        var required = required(invocation.getMethod());
        if (!stands(required.value()) || !functions(required)) {
            note(required.value());
            throw new NotFound();
        }
        if (MORE_THAN_MEMBERS.contains(required.value()) && !caller.strong() || required.recent() && !caller.recent()) {
            throw new StepUpRequired();
        }
        return proceed(invocation);
    }

    /** Input that is refused is not repeated: the message of the validator quotes every argument (privacy-safety.md K-17). */
    private static Object proceed(InvocationContext invocation) throws Exception {
        try {
            return invocation.proceed();
        } catch (ConstraintViolationException e) {
            throw new ConstraintViolationException("refused input", e.getConstraintViolations());
        }
    }

    /** That somebody asked for what only others may do stands in the trail, although nothing was done. */
    private void note(Standing standing) {
        if (MORE_THAN_MEMBERS.contains(standing) && caller.signedIn()) {
            trail.atOnce(IdentityAction.REFUSED, caller.actor());
        }
    }

    private boolean stands(Standing standing) {
        return switch (standing) {
            case ANYONE -> true;
            case SIGNED_IN -> signedIn();
            case JOINED -> caller.joined().isPresent();
            case PARTNER -> caller.organisation().isPresent();
            case STAFF -> caller.hasRole(Roles.STAFF) && caller.standing().isPresent();
            case ADMINISTRATOR -> caller.hasRole(Roles.ADMINISTRATOR) && caller.signedIn() && !caller.banned();
        };
    }

    private boolean functions(RequiresStanding required) {
        var any = List.of(required.functions());
        return any.isEmpty() || caller.functions().stream().anyMatch(any::contains);
    }

    private boolean signedIn() {
        if (!caller.signedIn()) {
            throw new EJBAccessException("not signed in");
        }
        return true;
    }

    private static RequiresStanding required(Method method) {
        var own = method.getAnnotation(RequiresStanding.class);
        return own == null ? method.getDeclaringClass().getAnnotation(RequiresStanding.class) : own;
    }
}
