/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.recovery;

import org.keycloak.Config;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Makes {@link CredentialNotice}. */
public final class CredentialNoticeFactory implements EventListenerProviderFactory {

    @Override
    public String getId() {
        return "luwte-credential-notice";
    }

    @Override
    public EventListenerProvider create(KeycloakSession session) {
        return new CredentialNotice(session);
    }

    @Override
    public void init(Config.Scope config) {
        // No settings.
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        // Nothing to prepare.
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
