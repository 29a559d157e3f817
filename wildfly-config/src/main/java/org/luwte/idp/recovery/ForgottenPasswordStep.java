/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.recovery;

import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;
import org.luwte.idp.StepFactory;

/** Makes {@link ForgottenPassword}. */
public final class ForgottenPasswordStep extends StepFactory {

    private static final Authenticator STEP = new ForgottenPassword();

    public ForgottenPasswordStep() {
        super("luwte-forgotten-password", null, "login name and a recovery code, or a code by mail");
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return STEP;
    }
}
