/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.luwte.identity.Roles;
import org.luwte.identity.SessionLimits;
import org.luwte.identity.boundary.OwnSignIn;
import org.luwte.web.shared.Route;
import org.luwte.web.shared.SiteAddress;
import org.luwte.web.shared.Visit;

/**
 * The one protected address: asking for it signs in at the identity provider (web.xml holds the constraint). Whoever comes back is
 * led on: to the page named behind it, when there is one, or to where such a person begins.
 */
@WebServlet({"/enter", "/enter/*", "/en/enter", "/en/enter/*"})
public class EnterServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Visit visit;

    @Inject
    private transient OwnSignIn signIn;

    @Inject
    private transient Arrival arrival;

    /** Whatever the method: what the browser had sent before sign-in may come again after it. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            // Whoever planted a session in this browser before must not share what begins here.
            request.changeSessionId();
            session.setMaxInactiveInterval((int) SessionLimits.of(request::isUserInRole, sharedDevice())
                    .idle()
                    .toSeconds());
        }
        SiteAddress address = SiteAddress.of(request);
        String wanted = address.path().substring(Entrance.PATH.length());
        String next = answered(request, Waiting.take(session)).orElseGet(() -> next(request, wanted));
        arrival.of(request);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", SiteAddress.inLanguage(address.language(), next));
    }

    /** While the registry does not answer it is not known; then the shorter time holds. */
    private boolean sharedDevice() {
        return visit.unknown() || visit.caller().sharedDevice();
    }

    /** The page that waits for somebody who was asked to show again who she is, if she did. */
    private Optional<String> answered(HttpServletRequest request, Optional<Waiting> waiting) {
        var answered = waiting.filter(
                        known -> known.isAnsweredBy(request.getUserPrincipal().getName(), signIn.signIn()))
                .map(Waiting::path);
        if (waiting.isPresent() && answered.isEmpty()) {
            arrival.unanswered();
        }
        return answered;
    }

    private String next(HttpServletRequest request, String wanted) {
        var caller = visit.caller();
        if (caller.banned()) {
            return Route.PAUSE.template();
        }
        if (caller.partner()) {
            return Route.PARTNER.template();
        }
        if (caller.joined() || visit.unknown()) {
            return Route.match(wanted).isPresent() ? wanted : Route.GROUPS.template();
        }
        return request.isUserInRole(Roles.MEMBER) ? Route.JOIN_PSEUDONYM.template() : Route.ME.template();
    }
}
