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
    private static final int TRIES = 5;
    private static final int MAILS = 3;
    private static final String FIELD = "address";
    private static final String CODE = "code";
    private static final String ASKED = "luwte.address";
    private static final String HASH = "luwte.address.code";
    private static final String FAILED = "luwte.address.failed";
    private static final String SENT = "luwte.address.sent";

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
        AuthenticationSessionModel session = context.getAuthenticationSession();
        if (counted(session, SENT) > MAILS) {
            refuse(context, FIELD, "luwteTooManyMails");
            return;
        }
        String code = SecretGenerator.getInstance().randomString(DIGITS, SecretGenerator.DIGITS);
        KeycloakSession keycloak = context.getSession();
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
        session.setAuthNote(ASKED, address);
        session.setAuthNote(HASH, Pseudonyms.of(keycloak).of(address, code));
        session.removeAuthNote(FAILED);
        show(context, context.form());
    }

    private static void confirm(RequiredActionContext context, String code) {
        AuthenticationSessionModel session = context.getAuthenticationSession();
        String address = session.getAuthNote(ASKED);
        if (address == null) {
            show(context, context.form());
        } else if (Pseudonyms.of(context.getSession()).of(address, code).equals(session.getAuthNote(HASH))) {
            change(context, address);
        } else if (counted(session, FAILED) >= TRIES) {
            session.removeAuthNote(ASKED);
            refuse(context, FIELD, "luwteMailedCodeWrong");
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

    private static int counted(AuthenticationSessionModel session, String note) {
        String before = session.getAuthNote(note);
        int now = before == null ? 1 : Integer.parseInt(before) + 1;
        session.setAuthNote(note, Integer.toString(now));
        return now;
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
