/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.luwte.identity.Roles;
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
    private static final String ENTER = "/enter";

    @Inject
    private transient Visit visit;

    /** Whatever the method: what the browser had sent before sign-in may come again after it. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        // Whoever planted a session in this browser before must not share what begins here.
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SiteAddress address = SiteAddress.of(request);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                SiteAddress.inLanguage(
                        address.language(), next(request, address.path().substring(ENTER.length()))));
    }

    private String next(HttpServletRequest request, String wanted) {
        var caller = visit.caller();
        if (caller.partner()) {
            return Route.PARTNER.template();
        }
        if (caller.joined() || visit.unknown()) {
            return Route.match(wanted).isPresent() ? wanted : Route.GROUPS.template();
        }
        return request.isUserInRole(Roles.MEMBER) ? Route.JOIN_PSEUDONYM.template() : Route.ME.template();
    }
}
