/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.throttle;

import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.credential.OTPCredentialModel;
import org.luwte.idp.StepFactory;

/** A code from an app. */
public final class AppCodeStep extends StepFactory {

    public AppCodeStep() {
        super("luwte-otp-form", OTPCredentialModel.TYPE, "code from an app, throttled by device");
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return new ThrottledForm.OfCredential(
                session.getProvider(Authenticator.class, "auth-otp-form"), Rule.APP_CODE, "otp");
    }
}
