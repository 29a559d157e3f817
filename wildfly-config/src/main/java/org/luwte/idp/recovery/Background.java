/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.recovery;

import java.util.function.BiConsumer;
import org.jboss.logging.Logger;
import org.keycloak.executors.ExecutorsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Work that no answer waits for, so that the time an answer takes tells nothing about the work. */
final class Background {

    private static final Logger LOG = Logger.getLogger(Background.class);

    private Background() {}

    /** Runs in a transaction of its own, in the realm of this request. */
    static void run(KeycloakSession session, BiConsumer<KeycloakSession, RealmModel> work) {
        KeycloakSessionFactory factory = session.getKeycloakSessionFactory();
        String realm = session.getContext().getRealm().getId();
        session.getProvider(ExecutorsProvider.class).getExecutor("luwte-mail").execute(() -> run(factory, realm, work));
    }

    private static void run(
            KeycloakSessionFactory factory, String realmId, BiConsumer<KeycloakSession, RealmModel> work) {
        try {
            KeycloakModelUtils.runJobInTransaction(factory, session -> {
                RealmModel realm = session.realms().getRealm(realmId);
                session.getContext().setRealm(realm);
                work.accept(session, realm);
            });
        } catch (RuntimeException e) {
            // The message of the exception may hold an address.
            LOG.errorf("Work in the background failed: %s", e.getClass().getName());
        }
    }
}
