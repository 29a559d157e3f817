/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.factor;

import java.util.List;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.luwte.idp.Factors;

/**
 * Offers a second factor at the first sign-in after registering. Members may say "not now" and are not asked again (a phone may
 * be watched: deviation D-1); staff and administrators may not (privacy-safety.md N-22). Nobody is asked in the middle of
 * registering, nor on the way to an account action.
 */
public final class FactorOffer implements RequiredActionProvider {

    /** The name by which the realm file refers to this action. */
    public static final String ID = "luwte-factor-offer";

    /** The attribute of a member who said "not now". */
    public static final String DECLINED = "luwteSecondFactorDeclined";

    private static final String ASKED = "luwte.offer.asked";
    private static final String CODES = UserModel.RequiredAction.CONFIGURE_RECOVERY_AUTHN_CODES.name();

    /** Not in this sign-in. */
    public static void later(AuthenticationSessionModel session) {
        session.setAuthNote(ASKED, Boolean.TRUE.toString());
    }

    @Override
    public void evaluateTriggers(RequiredActionContext context) {
        AuthenticationSessionModel session = context.getAuthenticationSession();
        if (session.getClientNote("kc_action") != null) {
            later(session);
        }
        if (session.getAuthNote(ASKED) == null && due(context.getRealm(), context.getUser())) {
            session.addRequiredAction(ID);
        }
    }

    static boolean due(RealmModel realm, UserModel user) {
        Factors factors = Factors.of(user);
        if (!factors.password() || factors.strong()) {
            return false;
        }
        return duty(realm, user) || !factors.card() && user.getFirstAttribute(DECLINED) == null;
    }

    private static boolean duty(RealmModel realm, UserModel user) {
        return has(realm, user, "staff") || has(realm, user, "administrator");
    }

    private static boolean has(RealmModel realm, UserModel user, String role) {
        return user.hasRole(realm.getRole(role));
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        context.challenge(context.form()
                .setAttribute("luwteFactorDuty", duty(context.getRealm(), context.getUser()))
                .createForm("luwte-factor-offer.ftl"));
    }

    @Override
    public void processAction(RequiredActionContext context) {
        String choice = context.getHttpRequest().getDecodedFormParameters().getFirst("choice");
        boolean duty = duty(context.getRealm(), context.getUser());
        Optional<List<String>> actions = actions(choice, duty);
        if (actions.isEmpty()) {
            requiredActionChallenge(context);
            return;
        }
        if (actions.get().isEmpty()) {
            context.getUser().setSingleAttribute(DECLINED, Boolean.TRUE.toString());
        }
        actions.get().forEach(context.getAuthenticationSession()::addRequiredAction);
        later(context.getAuthenticationSession());
        context.success();
    }

    /** What a choice leads to, or empty when there is no such choice. */
    static Optional<List<String>> actions(String choice, boolean duty) {
        if (choice == null) {
            return Optional.empty();
        }
        return switch (choice) {
            case "app" -> Optional.of(List.of(UserModel.RequiredAction.CONFIGURE_TOTP.name(), CODES));
            case "key" -> Optional.of(List.of("webauthn-register", CODES));
            case "codes" -> duty ? Optional.empty() : Optional.of(List.of(CODES));
            case "later" -> duty ? Optional.empty() : Optional.of(List.of());
            default -> Optional.empty();
        };
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
