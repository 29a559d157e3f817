/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.throttle;

import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.RecoveryAuthnCodesCredentialModel;
import org.keycloak.models.utils.RecoveryAuthnCodesUtils;
import org.luwte.idp.Factors;
import org.luwte.idp.StepFactory;

/** A recovery code in place of the second factor. */
public final class RecoveryCodeStep extends StepFactory {

    public RecoveryCodeStep() {
        super(
                "luwte-recovery-code-form",
                RecoveryAuthnCodesCredentialModel.TYPE,
                "recovery code in place of the second factor, throttled by device");
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return new InPlaceOfAFactor(session.getProvider(Authenticator.class, "auth-recovery-authn-code-form"));
    }

    /** Who has a card of codes and no second factor keeps the codes for a forgotten password: none is asked at sign-in. */
    private static final class InPlaceOfAFactor extends ThrottledForm.OfCredential {

        InPlaceOfAFactor(Authenticator form) {
            super(form, Rule.RECOVERY_CODE, RecoveryAuthnCodesUtils.FIELD_RECOVERY_CODE_IN_BROWSER_FLOW);
        }

        @Override
        public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
            return Factors.of(user).strong() && super.configuredFor(session, realm, user);
        }
    }
}
