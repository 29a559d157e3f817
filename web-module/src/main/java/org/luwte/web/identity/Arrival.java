/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.luwte.identity.ProviderAway;
import org.luwte.identity.Roles;
import org.luwte.identity.boundary.OwnSignIn;
import org.luwte.web.shared.Faults;

/** What happens behind somebody who comes in, and keeps her waiting for nothing. */
@ApplicationScoped
public class Arrival {

    private OwnSignIn signIn;
    private Faults faults;

    @Resource
    ManagedExecutorService background;

    protected Arrival() {} // for the CDI proxy

    @Inject
    public Arrival(OwnSignIn signIn, Faults faults) {
        this.signIn = signIn;
        this.faults = faults;
    }

    /** Looks whether her ways to sign in have changed; a partner's are looked after by the organisation. */
    void noticed(HttpServletRequest request) {
        if (!request.isUserInRole(Roles.PARTNER)) {
            background.execute(this::look);
        }
    }

    private void look() {
        try {
            signIn.look();
        } catch (ProviderAway away) {
            return; // the next time she comes in is soon enough
        } catch (RuntimeException failure) {
            faults.note(failure);
        }
    }
}
