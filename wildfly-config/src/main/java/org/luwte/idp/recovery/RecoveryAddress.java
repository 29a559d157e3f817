/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.recovery;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Locale;
import java.util.regex.Pattern;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.common.util.SecretGenerator;
import org.keycloak.email.EmailException;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.luwte.idp.throttle.Pseudonyms;

/**
 * The only door to the e-mail address of an account, and only its owner goes through it: choose one, prove by a code that the
 * mails arrive, or take it away. Without it no address is kept.
 */
final class RecoveryAddress implements RequiredActionProvider {

    /** The name by which the realm file and the application refer to this action. */
    static final String ID = "luwte-recovery-address";

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}\\.[^@\\s.]{2,63}");
    private static final int DIGITS = 6;
    private static final String FIELD = "address";
    private static final String CODE = "code";
    private static final String ASKED = "luwte.address";
    private static final String HASH = "luwte.address.code";

    @Override
    public InitiatedActionSupport initiatedActionSupport() {
        return InitiatedActionSupport.SUPPORTED;
    }

    @Override
    public void evaluateTriggers(RequiredActionContext context) {
        // Nobody is asked for an address.
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        show(context, context.form());
    }

    @Override
    public void processAction(RequiredActionContext context) {
        MultivaluedMap<String, String> fields = context.getHttpRequest().getDecodedFormParameters();
        switch (text(fields, "choice")) {
            case "save" -> ask(context, text(fields, FIELD).toLowerCase(Locale.ROOT));
            case "confirm" -> confirm(context, text(fields, CODE));
            case "remove" -> change(context, null);
            default -> requiredActionChallenge(context);
        }
    }

    private static void ask(RequiredActionContext context, String address) {
        context.form().setAttribute("luwteAddressTyped", address);
        if (!ADDRESS.matcher(address).matches()) {
            refuse(context, FIELD, "invalidEmailMessage");
            return;
        }
        KeycloakSession keycloak = context.getSession();
        if (!Hourly.ADDRESS.take(keycloak, context.getUser().getId()) || !Hourly.ADDRESS.take(keycloak, address)) {
            refuse(context, FIELD, "luwteTooManyMails");
            return;
        }
        String code = SecretGenerator.getInstance().randomString(DIGITS, SecretGenerator.DIGITS);
        try {
            Mail.CODE.send(
                    keycloak,
                    context.getRealm(),
                    address,
                    keycloak.getContext().resolveLocale(context.getUser()),
                    code);
        } catch (EmailException e) {
            refuse(context, FIELD, "emailSendErrorMessage");
            return;
        }
        AuthenticationSessionModel session = context.getAuthenticationSession();
        session.setAuthNote(ASKED, address);
        session.setAuthNote(HASH, Pseudonyms.of(keycloak).of(address, code));
        show(context, context.form());
    }

    private static void confirm(RequiredActionContext context, String code) {
        AuthenticationSessionModel session = context.getAuthenticationSession();
        String address = session.getAuthNote(ASKED);
        if (address == null) {
            show(context, context.form());
        } else if (!Hourly.ADDRESS_TRY.take(
                context.getSession(), context.getUser().getId())) {
            session.removeAuthNote(ASKED);
            refuse(context, FIELD, "luwteTooManyTries");
        } else if (Pseudonyms.of(context.getSession()).of(address, code).equals(session.getAuthNote(HASH))) {
            change(context, address);
        } else {
            refuse(context, CODE, "luwteMailedCodeWrong");
        }
    }

    /** The old address hears that something changed: perhaps it was not its owner who did it. */
    private static void change(RequiredActionContext context, String address) {
        UserModel user = context.getUser();
        if (user.isEmailVerified()) {
            CredentialNotice.mail(context.getSession(), user.getEmail());
        }
        user.setEmail(address);
        user.setEmailVerified(address != null);
        context.getAuthenticationSession().removeAuthNote(ASKED);
        context.success();
    }

    private static void refuse(RequiredActionContext context, String field, String message) {
        show(context, context.form().addError(new FormMessage(field, message)));
    }

    private static void show(RequiredActionContext context, LoginFormsProvider form) {
        UserModel user = context.getUser();
        context.challenge(form.setAttribute("luwteAddress", user.isEmailVerified() ? user.getEmail() : null)
                .setAttribute(
                        "luwteAddressAsked", context.getAuthenticationSession().getAuthNote(ASKED))
                .createForm("luwte-recovery-address.ftl"));
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        String text = fields.getFirst(name);
        return text == null ? "" : text.trim();
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
