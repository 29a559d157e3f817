/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.partner;

import java.util.List;
import java.util.Map;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.luwte.idp.StepFactory;

/**
 * Succeeds when the organisation told that its person used this kind of second factor. Which kind stands in the configuration
 * of the step, where Keycloak reads it too for {@code amr}: so what the organisation told reaches our token as it is.
 */
public final class PartnerFactorStep extends StepFactory {

    public PartnerFactorStep() {
        super("luwte-partner-factor", null, "second factor at a partner organisation");
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return new Step();
    }

    static boolean told(String references, Map<String, String> config) {
        return references != null && List.of(references.split(" ")).contains(config.get("default.reference.value"));
    }

    private static final class Step implements Authenticator {

        @Override
        public void authenticate(AuthenticationFlowContext context) {
            String references = context.getAuthenticationSession().getAuthNote(PartnerReferences.NOTE);
            if (told(references, context.getAuthenticatorConfig().getConfig())) {
                context.success();
            } else {
                context.attempted();
            }
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
