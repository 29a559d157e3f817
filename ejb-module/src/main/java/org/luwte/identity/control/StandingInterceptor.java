/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import jakarta.annotation.Priority;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Standing;
import org.luwte.shared.NotFound;

/**
 * Checks what the registry says of the caller before a boundary method runs, in its transaction (decision 18). Refusing looks like
 * not being there.
 */
@Interceptor
@RequiresStanding(Standing.ANYONE)
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class StandingInterceptor {

    @Inject
    RegistryCaller caller;

    @AroundInvoke
    Object check(InvocationContext invocation) throws Exception {
        boolean stands = switch (required(invocation.getMethod())) {
            case ANYONE -> true;
            case SIGNED_IN -> signedIn();
            case JOINED -> caller.joined().isPresent();
            case PARTNER -> caller.organisation().isPresent();
        };
        if (!stands) {
            throw new NotFound();
        }
        return invocation.proceed();
    }

    private boolean signedIn() {
        if (!caller.signedIn()) {
            throw new EJBAccessException("not signed in");
        }
        return true;
    }

    private static Standing required(Method method) {
        var own = method.getAnnotation(RequiresStanding.class);
        return (own == null ? method.getDeclaringClass().getAnnotation(RequiresStanding.class) : own).value();
    }
}
