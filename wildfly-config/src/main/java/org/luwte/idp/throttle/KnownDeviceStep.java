/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.throttle;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.luwte.idp.StepFactory;
import org.luwte.idp.session.SharedDevice;

/** Tells the application whether the device was known, and remembers it unless others use it too; belongs after all proofs of a sign-in. */
public final class KnownDeviceStep extends StepFactory {

    /** The note of the session that a mapper of the realm puts into the token. */
    private static final String NOTE = "luwte_device";

    public KnownDeviceStep() {
        super("luwte-known-device", null, "remember the device of who signed in");
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return new Step();
    }

    private static final class Step implements Authenticator {

        @Override
        public void authenticate(AuthenticationFlowContext context) {
            String loginName = context.getUser().getUsername();
            Device device = Device.of(context.getSession());
            context.getAuthenticationSession()
                    .setUserSessionNote(NOTE, device.knownFor(loginName).isPresent() ? "known" : "new");
            if (!SharedDevice.is(context.getSession(), context.getAuthenticationSession())) {
                device.remember(loginName);
            }
            context.success();
        }

        @Override
        public void action(AuthenticationFlowContext context) {
            authenticate(context);
        }

        @Override
        public boolean requiresUser() {
            return true;
        }

        @Override
        public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
            return true;
        }

        @Override
        public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {
            // Asks for nothing.
        }

        @Override
        public void close() {
            // Holds nothing.
        }
    }
}
