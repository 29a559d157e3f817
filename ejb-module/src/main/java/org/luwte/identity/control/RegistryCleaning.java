/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Forgets ended sessions when none of them can live any more. Every node does it; the second finds nothing. */
@Singleton
@PermitAll
public class RegistryCleaning {

    @Inject
    EndedSessions sessions;

    @Schedule(hour = "*", minute = "17", persistent = false)
    public void clean() {
        sessions.purge();
    }
}
