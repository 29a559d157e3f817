/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.throttle;

import java.util.OptionalLong;
import org.keycloak.sessions.AuthenticationSessionModel;

/** The ticket as a note of the authentication session, which the browser cannot write. */
final class SessionTicket implements Ticket {

    private static final String NOTE = "luwte.ticket";

    private final AuthenticationSessionModel session;

    SessionTicket(AuthenticationSessionModel session) {
        this.session = session;
    }

    @Override
    public OptionalLong notBefore(String key) {
        String note = session.getAuthNote(NOTE);
        String start = key + " ";
        return note != null && note.startsWith(start)
                ? OptionalLong.of(Long.parseLong(note.substring(start.length())))
                : OptionalLong.empty();
    }

    @Override
    public void grant(String key, long notBefore) {
        session.setAuthNote(NOTE, key + " " + notBefore);
    }

    @Override
    public void clear() {
        session.removeAuthNote(NOTE);
    }
}
