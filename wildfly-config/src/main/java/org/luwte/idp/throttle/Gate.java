/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.throttle;

import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.SingleUseObjectProvider;

/** The throttle for one try in one sign-in; a page of Keycloak asks it before it judges what was typed. */
public final class Gate {

    private final Throttle throttle;
    private final Throttle.Attempt attempt;

    private Gate(Throttle throttle, Throttle.Attempt attempt) {
        this.throttle = throttle;
        this.attempt = attempt;
    }

    /** For somebody who typed this login name, whether anybody has it or not. */
    public static Gate of(AuthenticationFlowContext context, Rule rule, String loginName) {
        KeycloakSession session = context.getSession();
        String purpose = rule.name().toLowerCase(Locale.ROOT);
        return new Gate(
                new Throttle(
                        new SlotTally(session.getProvider(SingleUseObjectProvider.class)),
                        rule,
                        Time::currentTimeSeconds),
                new Throttle.Attempt(
                        purpose + "." + Pseudonyms.of(session).of(purpose, loginName),
                        Device.of(session).knownFor(loginName).map(device -> purpose + "." + device),
                        new SessionTicket(context.getAuthenticationSession())));
    }

    /** Lets a try through, or answers it with a page that says how long to wait. */
    public boolean opens(AuthenticationFlowContext context) {
        Verdict verdict = throttle.verdict(attempt);
        if (!verdict.now()) {
            context.forceChallenge(waitPage(context, verdict));
        }
        return verdict.now();
    }

    /** What was typed is right. */
    public void passed() {
        throttle.passed(attempt);
    }

    /** What was typed is wrong. */
    public void failed() {
        throttle.failed(attempt);
    }

    private static Response waitPage(AuthenticationFlowContext context, Verdict verdict) {
        return context.form()
                .setAttribute("luwteWaitSeconds", verdict.seconds())
                .setAttribute("luwteWaitUrl", context.getRefreshExecutionUrl().toString())
                .createForm("luwte-wait.ftl");
    }
}
