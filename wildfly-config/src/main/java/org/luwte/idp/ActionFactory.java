/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp;

import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.models.KeycloakSessionFactory;

/** What all our account actions have in common: a name and no settings. */
public abstract class ActionFactory implements RequiredActionFactory {

    private final String id;
    private final String text;

    protected ActionFactory(String id, String text) {
        this.id = id;
        this.text = text;
    }

    @Override
    public final String getId() {
        return id;
    }

    @Override
    public final String getDisplayText() {
        return text;
    }

    @Override
    public final void init(Config.Scope config) {
        // No settings.
    }

    @Override
    public final void postInit(KeycloakSessionFactory factory) {
        // Nothing to prepare.
    }

    @Override
    public final void close() {
        // Holds nothing.
    }
}
