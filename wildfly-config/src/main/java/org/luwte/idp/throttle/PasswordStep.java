/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.throttle;

import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.luwte.idp.StepFactory;

/** Login name and password. */
public final class PasswordStep extends StepFactory {

    public PasswordStep() {
        super("luwte-password-form", PasswordCredentialModel.TYPE, "login name and password, throttled by device");
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return new ThrottledForm(
                session.getProvider(Authenticator.class, "auth-username-password-form"), Rule.PASSWORD, "password");
    }
}
