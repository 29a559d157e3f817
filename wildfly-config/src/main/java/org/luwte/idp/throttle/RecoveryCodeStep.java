/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.throttle;

import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.RecoveryAuthnCodesCredentialModel;
import org.keycloak.models.utils.RecoveryAuthnCodesUtils;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.luwte.idp.Factors;
import org.luwte.idp.StepFactory;

/** A recovery code in place of the second factor. */
public final class RecoveryCodeStep extends StepFactory {

    private static final String SPENT = "luwte.card.spent";

    public RecoveryCodeStep() {
        super(
                "luwte-recovery-code-form",
                RecoveryAuthnCodesCredentialModel.TYPE,
                "recovery code in place of the second factor, throttled by device");
    }

    /** The card was the proof of a forgotten password: whoever found it has one thing, however many codes are on it. */
    public static void notAgain(AuthenticationSessionModel session) {
        session.setAuthNote(SPENT, Boolean.TRUE.toString());
    }

    private static boolean spent(KeycloakSession session) {
        return session.getContext().getAuthenticationSession().getAuthNote(SPENT) != null;
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
            return !spent(session) && Factors.of(user).strong() && super.configuredFor(session, realm, user);
        }

        /** Keycloak lists the ways by the types of what somebody has, and does not ask whether a way is open. */
        @Override
        public String getType(KeycloakSession session) {
            return spent(session) ? SPENT : super.getType(session);
        }
    }
}
