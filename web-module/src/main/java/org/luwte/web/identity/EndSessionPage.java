/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.luwte.identity.boundary.OwnSignIn;
import org.luwte.shared.NotFound;
import org.luwte.web.shared.Done;
import org.luwte.web.shared.Redirects;
import org.luwte.web.shared.RequestValues;
import org.luwte.web.shared.Route;

/** Asks before somebody is signed out in another place, in all others, or everywhere. */
@Named
@RequestScoped
public class EndSessionPage {

    private static final String OTHERS = "others";
    private static final String ALL = "all";
    private static final String ONE = "one";

    private OwnSignIn own;
    private RequestValues values;
    private Redirects redirects;
    private ProviderSessions provider;

    protected EndSessionPage() {} // for the CDI proxy

    @Inject
    public EndSessionPage(OwnSignIn own, RequestValues values, Redirects redirects, ProviderSessions provider) {
        this.own = own;
        this.provider = provider;
        this.values = values;
        this.redirects = redirects;
    }

    /**
     * Everywhere is for everybody who is signed in, and the identity provider is not asked: it must work while that is away. The other
     * ways leave whoever asks inside, so they need a sign-in of just now.
     */
    public void load() {
        if (getWhat().equals(ALL)) {
            own.signIn();
            return;
        }
        own.ask();
        if (getWhat().equals(ONE)
                && own.overview().sessions().stream()
                        .noneMatch(session -> !session.own() && session.handle().equals(values.handle()))) {
            throw new NotFound();
        }
    }

    public void end() {
        switch (getWhat()) {
            case ALL -> {
                own.endAll();
                provider.endNamedBehind();
                redirects.to("/");
            }
            case OTHERS -> {
                own.endOthers();
                redirects.to(Route.SIGN_IN.template(), Done.SESSIONS_ENDED);
            }
            default -> {
                own.end(values.handle());
                redirects.to(Route.SIGN_IN.template(), Done.SESSION_ENDED);
            }
        }
    }

    /** What is to end: {@code one}, {@code others} or {@code all}. */
    public String getWhat() {
        String handle = values.handle();
        return handle.equals(OTHERS) || handle.equals(ALL) ? handle : ONE;
    }
}
