/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.session;

import jakarta.ws.rs.core.MultivaluedMap;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserSessionModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Whether somebody said that others use her device too (privacy-safety.md U-09). It is a note of the session, which the token tells to
 * the application; once said it holds until the session ends.
 */
public final class SharedDevice {

    /** The tick box, and under this name the page knows that it was ticked. */
    static final String FIELD = "luwteShared";

    private static final String NOTE = "luwte.shared";

    private SharedDevice() {}

    /** Notes what was ticked. */
    public static void take(AuthenticationSessionModel session, MultivaluedMap<String, String> fields) {
        if (fields.containsKey(FIELD)) {
            session.setUserSessionNote(NOTE, Boolean.TRUE.toString());
        }
    }

    /** Whether it was said now, or when the session began in which somebody only shows again who she is. */
    public static boolean is(KeycloakSession keycloak, AuthenticationSessionModel session) {
        UserSessionModel running = keycloak.sessions()
                .getUserSession(session.getRealm(), session.getParentSession().getId());
        return session.getUserSessionNotes().containsKey(NOTE) || running != null && running.getNote(NOTE) != null;
    }

    /** Lets a page that is shown again know that it was ticked. */
    public static void show(KeycloakSession keycloak, AuthenticationSessionModel session, LoginFormsProvider page) {
        if (is(keycloak, session)) {
            page.setAttribute(FIELD, true);
        }
    }
}
