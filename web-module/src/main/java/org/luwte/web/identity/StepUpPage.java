/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Stream;
import org.luwte.identity.Roles;
import org.luwte.identity.boundary.OwnSignIn;
import org.luwte.shared.NotFound;
import org.luwte.web.shared.RequestValues;
import org.luwte.web.shared.Route;

/** Asks somebody to show again who she is, and says why, before she is sent away. */
@Named
@RequestScoped
public class StepUpPage {

    private static final String AWAY = "away";

    private HttpServletRequest request;
    private RequestValues values;
    private OwnSignIn signIn;
    private String intent;
    private boolean weak;

    protected StepUpPage() {} // for the CDI proxy

    @Inject
    public StepUpPage(HttpServletRequest request, RequestValues values, OwnSignIn signIn) {
        this.request = request;
        this.values = values;
        this.signIn = signIn;
    }

    /** Where it is said that the identity provider can't ask just now. */
    static String away(String intent) {
        return Route.STEP_UP.path(Map.of("code", intent)) + "?" + AWAY + "=1";
    }

    public void load() {
        intent = Route.ofIntent(values.code()).map(Route::intent).orElseThrow(NotFound::new);
        weak = !signIn.signIn().strong() && mustBeStrong();
    }

    private boolean mustBeStrong() {
        return Stream.of(Roles.STAFF, Roles.PARTNER, Roles.ADMINISTRATOR).anyMatch(request::isUserInRole);
    }

    public String getIntent() {
        return intent;
    }

    /** Whether the identity provider did not answer when she went on. */
    public boolean isAway() {
        return values.query(AWAY).isPresent();
    }

    /** Whether she wanted to look who else may be signed in: what helps then needs no password. */
    public boolean isAboutSignIn() {
        return Route.SIGN_IN.intent().equals(intent)
                || Route.SIGN_IN_END.intent().equals(intent);
    }

    /** Whether a second factor is what is missing. */
    public boolean isWeak() {
        return weak;
    }
}
