/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp;

import org.keycloak.authentication.FormAction;
import org.keycloak.authentication.FormContext;
import org.keycloak.authentication.ValidationContext;
import org.keycloak.common.util.Time;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.luwte.idp.factor.FactorOffer;
import org.luwte.idp.session.SharedDevice;
import org.luwte.idp.throttle.Device;

/**
 * Makes a member of everybody who registers here with a login name and a password.
 *
 * <p>The role is granted in the registration flow and not through the default roles of the realm, because default roles
 * also reach the accounts that a partner organisation brings in: a partner must never become a member by accident
 * (privacy-safety.md N-36, adr/0021). The step belongs after the one that creates the account.
 */
public final class MemberRegistration implements FormAction {

    /** The one role that registering gives. */
    static final String ROLE = "member";

    @Override
    public void success(FormContext context) {
        makeMember(context.getUser(), context.getRealm());
        // As after a sign-in: the device is known, the token tells how, and the way to the first page is short.
        var session = context.getAuthenticationSession();
        SharedDevice.take(session, context.getHttpRequest().getDecodedFormParameters());
        if (!SharedDevice.is(context.getSession(), session)) {
            Device.of(context.getSession()).remember(context.getUser().getUsername());
        }
        session.setUserSessionNote(
                Constants.AUTHENTICATORS_COMPLETED,
                "{\"" + context.getExecution().getId() + "\":" + Time.currentTimeSeconds() + "}");
        FactorOffer.later(session);
    }

    static void makeMember(UserModel newcomer, RealmModel realm) {
        if (newcomer == null) {
            throw new IllegalStateException("The step " + MemberRegistrationFactory.ID
                    + " must come after the step that creates the account: there is no account yet");
        }
        RoleModel member = realm.getRole(ROLE);
        if (member == null) {
            throw new IllegalStateException("Realm " + realm.getName() + " has no role " + ROLE);
        }
        newcomer.grantRole(member);
    }

    @Override
    public void validate(ValidationContext context) {
        context.success();
    }

    @Override
    public void buildPage(FormContext context, LoginFormsProvider form) {
        // Nothing to ask: this step has no field of its own.
    }

    @Override
    public boolean requiresUser() {
        return false;
    }

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {
        // Registering asks for nothing more at the next sign-in.
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
