/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.luwte.web.shared.Done;
import org.luwte.web.shared.Route;
import org.luwte.web.shared.SiteAddress;
import org.luwte.web.shared.Visit;

/**
 * Turns away who still shows a session that is over, and ends what is left of it here and at the identity provider, so that the
 * next sign-in asks who it is. Whoever may not take part for now finds the page that says why in place of her own pages.
 */
public class SessionFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** What stays open to somebody who may not take part: why, and her own way of signing in. */
    private static final Set<Route> OPEN_IN_PAUSE =
            EnumSet.of(Route.PAUSE, Route.SIGN_IN, Route.SIGN_IN_END, Route.STEP_UP);

    private transient Visit visit;
    private transient ProviderSessions sessions;

    protected SessionFilter() {} // for the container

    @Inject
    public SessionFilter(Visit visit, ProviderSessions sessions) {
        this.visit = visit;
        this.sessions = sessions;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SiteAddress address = SiteAddress.of(request);
        var route = Route.match(address.path()).map(Route.Match::route);
        boolean asked = route.isPresent() || Entrance.isEntrance(address.path());
        if (!asked || visit.visitor()) {
            chain.doFilter(request, response);
        } else if (visit.caller().ended()) {
            sessions.finish(request);
            turnAway(address, request, response, chain);
        } else if (visit.caller().banned() && reading(request) && barred(route.orElse(null))) {
            lead(response, SiteAddress.inLanguage(address.language(), Route.PAUSE.template()));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean barred(Route route) {
        return route == null || route.personal() && !OPEN_IN_PAUSE.contains(route);
    }

    private static boolean reading(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    /** What was being sent is shown once more by the error page, to be copied. */
    private static void turnAway(
            SiteAddress address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            chain.doFilter(request, response); // Faces finds no session, and replaces the page by the one that says so
        } else if (reading(request)) {
            String path = Entrance.isEntrance(address.path()) ? "/" : address.path();
            lead(response, SiteAddress.inLanguage(address.language(), path) + "?done=" + Done.SESSION_OVER.code());
        } else {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }

    private static void lead(HttpServletResponse response, String location) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", location);
    }
}
