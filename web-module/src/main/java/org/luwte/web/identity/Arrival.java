/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.luwte.identity.ProviderAway;
import org.luwte.identity.Roles;
import org.luwte.identity.boundary.DoorBook;
import org.luwte.identity.boundary.OwnSignIn;
import org.luwte.web.shared.Faults;

/** What happens behind somebody who comes in, and keeps her waiting for nothing. */
@ApplicationScoped
public class Arrival {

    private static final String NOTED = Arrival.class.getName();

    private DoorBook door;
    private OwnSignIn signIn;
    private Faults faults;

    @Resource
    ManagedExecutorService background;

    protected Arrival() {} // for the CDI proxy

    @Inject
    public Arrival(DoorBook door, OwnSignIn signIn, Faults faults) {
        this.door = door;
        this.signIn = signIn;
        this.faults = faults;
    }

    /**
     * Notes that somebody came in, once in a session, and looks whether her ways to sign in have changed; a partner's are looked after by
     * the organisation.
     */
    void of(HttpServletRequest request) {
        var session = request.getSession();
        if (session.getAttribute(NOTED) == null) {
            session.setAttribute(NOTED, true);
            attempt(door::signedIn);
            if (!request.isUserInRole(Roles.PARTNER)) {
                attempt(() -> background.execute(() -> attempt(signIn::look)));
            }
        }
    }

    /** Somebody was asked to show again who she is, and somebody else came back, or she did without showing it. */
    void unanswered() {
        attempt(door::stepUpFailed);
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (ProviderAway away) {
            return; // the next time she comes in is soon enough
        } catch (RuntimeException failure) {
            faults.note(failure);
        }
    }
}
