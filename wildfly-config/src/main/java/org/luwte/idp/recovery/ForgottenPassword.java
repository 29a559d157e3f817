/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.recovery;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.authentication.Authenticator;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserCredentialModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.RecoveryAuthnCodesCredentialModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.models.utils.RecoveryAuthnCodesUtils;
import org.luwte.idp.Factors;
import org.luwte.idp.factor.FactorOffer;
import org.luwte.idp.throttle.Gate;
import org.luwte.idp.throttle.RecoveryCodeStep;
import org.luwte.idp.throttle.Rule;

/**
 * Asks for the login name and a code: the next one of the card, or one that was mailed. Every name gets the same answers; a mail
 * is made after the answer. Who has a second factor gives it in the step after this one, and the card that was proof here is none
 * there (privacy-safety.md A-42).
 */
final class ForgottenPassword implements Authenticator {

    private static final String NAME = "username";
    private static final String CODE = "code";
    private static final String TYPED_NAME = "ATTEMPTED_USERNAME";

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        context.challenge(
                page(context.form(), context.getAuthenticationSession().getAuthNote(TYPED_NAME)));
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        MultivaluedMap<String, String> fields = context.getHttpRequest().getDecodedFormParameters();
        String name = text(fields, NAME).toLowerCase(Locale.ROOT);
        String code = text(fields, CODE).replaceAll("[-\\s]", "").toUpperCase(Locale.ROOT);
        LoginFormsProvider form = context.form();
        if (name.isEmpty()) {
            context.challenge(page(form.addError(new FormMessage(NAME, "missingUsernameMessage")), name));
        } else if (fields.containsKey("send")) {
            MailedCode.request(context.getSession(), name);
            context.challenge(page(form.setAttribute("luwteResetSent", true), name));
        } else if (code.isEmpty()) {
            context.challenge(page(form.addError(new FormMessage(CODE, "luwteCodeMissing")), name));
        } else {
            check(context, name, code);
        }
    }

    private static void check(AuthenticationFlowContext context, String name, String code) {
        context.getAuthenticationSession().setAuthNote(TYPED_NAME, name);
        Gate gate = Gate.of(context, Rule.RECOVERY_CODE, name);
        if (!gate.opens(context)) {
            return;
        }
        UserModel user = context.getSession().users().getUserByUsername(context.getRealm(), name);
        boolean mailed = new MailedCode(context.getSession()).redeem(name, code);
        if (mayReset(user) && (mailed || ofCard(user, code))) {
            gate.passed();
            context.setUser(user);
            if (!mailed) {
                RecoveryCodeStep.notAgain(context.getAuthenticationSession());
            }
            FactorOffer.later(context.getAuthenticationSession());
            context.success();
        } else {
            gate.failed();
            context.failureChallenge(
                    AuthenticationFlowError.INVALID_CREDENTIALS,
                    page(context.form().addError(new FormMessage(CODE, "luwteCodeWrong")), name));
        }
    }

    /** Only an account that signs in here with a password has one to forget. */
    static boolean mayReset(UserModel user) {
        return user != null && user.isEnabled() && Factors.of(user).password();
    }

    private static boolean ofCard(UserModel user, String code) {
        if (!user.credentialManager().isValid(UserCredentialModel.buildFromBackupAuthnCode(code))) {
            return false;
        }
        RecoveryAuthnCodesUtils.getCredential(user)
                .map(RecoveryAuthnCodesCredentialModel::createFromCredentialModel)
                .filter(RecoveryAuthnCodesCredentialModel::allCodesUsed)
                .ifPresent(card -> {
                    user.credentialManager().removeStoredCredentialById(card.getId());
                    user.addRequiredAction(UserModel.RequiredAction.CONFIGURE_RECOVERY_AUTHN_CODES);
                });
        return true;
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        String text = fields.getFirst(name);
        return text == null ? "" : text.trim();
    }

    private static Response page(LoginFormsProvider form, String name) {
        return form.setAttribute("luwteResetName", name).createForm("luwte-reset.ftl");
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
        // Asks for nothing.
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
