/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.throttle;

import jakarta.ws.rs.core.MultivaluedMap;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.CredentialValidator;
import org.keycloak.authentication.FlowStatus;
import org.keycloak.credential.CredentialProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.luwte.idp.session.SharedDevice;

/**
 * One of Keycloak's own pages behind the {@link Gate}: Keycloak judges what was typed, we decide whether it is judged now. An
 * unknown login name takes the same way as a wrong password.
 */
class ThrottledForm implements Authenticator {

    /** Under this note Keycloak keeps the login name that was typed. */
    private static final String TYPED_NAME = "ATTEMPTED_USERNAME";

    private static final String NAME_FIELD = "username";
    private static final String NAME_HINT = "login_hint";

    private final Authenticator form;
    private final Rule rule;
    private final String secretField;

    ThrottledForm(Authenticator form, Rule rule, String secretField) {
        this.form = form;
        this.rule = rule;
        this.secretField = secretField;
    }

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        AuthenticationSessionModel session = context.getAuthenticationSession();
        if (rule == Rule.PASSWORD) {
            SharedDevice.show(context.getSession(), session, context.form());
        }
        String typed = session.getAuthNote(TYPED_NAME);
        if (typed == null) {
            form.authenticate(context);
            return;
        }
        // Who waited does not type the name again. The page knows no other way to be told.
        session.setClientNote(NAME_HINT, typed);
        form.authenticate(context);
        session.removeClientNote(NAME_HINT);
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        MultivaluedMap<String, String> fields = context.getHttpRequest().getDecodedFormParameters();
        if (rule == Rule.PASSWORD) {
            SharedDevice.take(context.getAuthenticationSession(), fields);
            SharedDevice.show(context.getSession(), context.getAuthenticationSession(), context.form());
        }
        String name = context.getUser() == null
                ? fields.getFirst(NAME_FIELD)
                : context.getUser().getUsername();
        String secret = fields.getFirst(secretField);
        if (name == null || name.isBlank() || secret == null || secret.isEmpty()) {
            form.action(context);
            return;
        }
        Gate gate = Gate.of(context, rule, name);
        if (context.getUser() == null) {
            context.getAuthenticationSession().setAuthNote(TYPED_NAME, name.trim());
        }
        if (!gate.opens(context)) {
            return;
        }
        form.action(context);
        if (context.getStatus() == FlowStatus.SUCCESS) {
            gate.passed();
        } else if (context.getStatus() == FlowStatus.FAILURE_CHALLENGE) {
            gate.failed();
        }
    }

    @Override
    public boolean requiresUser() {
        return form.requiresUser();
    }

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return form.configuredFor(session, realm, user);
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {
        form.setRequiredActions(session, realm, user);
    }

    @Override
    public void close() {
        form.close();
    }

    /** A page about something the person has: Keycloak offers it only to those who have it. */
    @SuppressWarnings("rawtypes")
    static class OfCredential extends ThrottledForm implements CredentialValidator<CredentialProvider> {

        private final CredentialValidator<?> validator;

        <T extends Authenticator> OfCredential(T form, Rule rule, String secretField) {
            super(form, rule, secretField);
            this.validator = (CredentialValidator<?>) form;
        }

        @Override
        public CredentialProvider getCredentialProvider(KeycloakSession session) {
            return validator.getCredentialProvider(session);
        }
    }
}
