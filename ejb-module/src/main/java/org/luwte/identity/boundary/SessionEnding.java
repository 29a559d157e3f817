/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Standing;
import org.luwte.identity.control.OwnSessions;
import org.luwte.identity.control.RegistryCaller;
import org.luwte.identity.control.SessionEnds;

/**
 * Ends sessions on every node at once (privacy-safety.md A-49). Anybody may end her own; the identity provider ends whichever it
 * names in a logout token that it signed.
 */
@Stateless
@PermitAll
@RequiresStanding(Standing.ANYONE)
public class SessionEnding {

    @Inject
    RegistryCaller caller;

    @Inject
    SessionEnds ends;

    @Inject
    OwnSessions sessions;

    /** The session of the caller is over; for a visitor nothing happens. */
    public void endOwn() {
        caller.session().ifPresent(session -> ends.session(caller.subject().issuer(), session));
    }

    /**
     * After all sessions of the caller were ended: ends those by name that the identity provider knows and that began before it, so that
     * signing in anew inside one of them does not bring it back.
     *
     * @throws org.luwte.identity.ProviderAway when the identity provider does not answer
     */
    public void endNamed() {
        if (caller.session().isPresent()) {
            sessions.endNamed();
        }
    }

    /**
     * The identity provider says that a session is over.
     *
     * @throws org.luwte.identity.LogoutTokenRefused when it is not the provider who says so, or not to us, or not now
     */
    public void endAsProviderSays(@NotNull String logoutToken) {
        ends.asProviderSays(logoutToken);
    }
}
