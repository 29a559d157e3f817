/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp;

import org.keycloak.models.UserModel;
import org.keycloak.models.credential.OTPCredentialModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.models.credential.RecoveryAuthnCodesCredentialModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;

/**
 * What somebody has beside a login name.
 *
 * @param password a password of this realm; people of partner organisations have none
 * @param strong   a code from an app, a passkey or a security key
 * @param card     recovery codes that are left
 */
public record Factors(boolean password, boolean strong, boolean card) {

    public static Factors of(UserModel user) {
        return new Factors(
                has(user, PasswordCredentialModel.TYPE),
                has(user, OTPCredentialModel.TYPE) || has(user, WebAuthnCredentialModel.TYPE_TWOFACTOR),
                has(user, RecoveryAuthnCodesCredentialModel.TYPE));
    }

    private static boolean has(UserModel user, String type) {
        return user.credentialManager().isConfiguredFor(type);
    }
}
