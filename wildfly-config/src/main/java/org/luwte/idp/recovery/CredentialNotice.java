/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.recovery;

import java.util.Locale;
import java.util.Set;
import org.jboss.logging.Logger;
import org.keycloak.email.EmailException;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * Tells who chose a recovery address that a password, a factor or the card of codes changed (privacy-safety.md A-40, P-12). It
 * only listens: nothing about a sign-in is written down.
 */
final class CredentialNotice implements EventListenerProvider {

    private static final Logger LOG = Logger.getLogger(CredentialNotice.class);
    private static final Set<EventType> CHANGES = Set.of(EventType.UPDATE_CREDENTIAL, EventType.REMOVE_CREDENTIAL);

    private final KeycloakSession session;

    CredentialNotice(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void onEvent(Event event) {
        if (CHANGES.contains(event.getType())) {
            UserModel user = session.users().getUserById(session.getContext().getRealm(), event.getUserId());
            if (user != null && user.isEmailVerified()) {
                mail(session, user.getEmail());
            }
        }
    }

    @Override
    public void onEvent(AdminEvent event, boolean includeRepresentation) {
        // What an administrator takes away the application tells of when its owner comes in.
    }

    static void mail(KeycloakSession session, String address) {
        Locale language = session.getContext().resolveLocale(null);
        Background.run(session, (own, realm) -> {
            try {
                Mail.NOTICE.send(own, realm, address, language);
            } catch (EmailException e) {
                LOG.error("A notice could not be mailed");
            }
        });
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
