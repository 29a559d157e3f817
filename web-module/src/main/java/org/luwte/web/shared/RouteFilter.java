/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.luwte.shared.Language;

/**
 * Leads clean addresses to the views of {@link Route} (architecture.md 11b).
 * Views can't be asked for by their file name, and an address with a slash at its end leads to the one without.
 */
public class RouteFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Read by the access log, which must not hold real addresses. */
    static final String ROUTE_ATTRIBUTE = "org.luwte.route";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> SERVLETS = Set.of(
            "/assets",
            "/enter",
            "/sign-out",
            "/csp",
            "/back-channel-logout",
            "/step-up",
            "/account-action",
            "/explained",
            "/quiet",
            "/robots.txt",
            "/sitemap.xml",
            "/.well-known",
            "/favicon.ico");

    private static final String RESOURCES = "/jakarta.faces.resource/";

    /** Contents that PrimeFaces would read through a bean; no page of ours has any. */
    private static final String STREAMED = "/dynamiccontent.properties";

    /** A sent form that claims to have no state: all but those of visitors have one, so its page is no longer known. */
    private static final String STATELESS = "stateless";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SiteAddress address = SiteAddress.of(request);
        String path = address.path();
        // Decoded and without parameters, as the container chooses the servlet by it.
        String file = request.getServletPath();
        if (!METHODS.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (path.startsWith(RESOURCES) && file.startsWith(RESOURCES) && !file.contains(STREAMED)) {
            request.setAttribute(ROUTE_ATTRIBUTE, RESOURCES);
            chain.doFilter(request, response);
            return;
        }
        var match = Route.match(path);
        if (endsWithSlash(request)) {
            leadToTheAddressWithout(request, response);
        } else if (Quiet.readable(request) && READING.contains(request.getMethod())) {
            lead(
                    HttpServletResponse.SC_SEE_OTHER,
                    request.getRequestURI(),
                    request,
                    response); // it is concealed on its way
        } else if (match.isPresent()) {
            show(match.get(), request, response);
        } else if (file.endsWith(".xhtml")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            String segment = firstSegment(path);
            if (SERVLETS.contains(segment)) {
                request.setAttribute(ROUTE_ATTRIBUTE, segment);
            }
            chain.doFilter(request, response);
        }
    }

    /** A visitor is turned away before a page that would make a session for its form. */
    private static void show(Route.Match match, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Route route = match.route();
        request.setAttribute(ROUTE_ATTRIBUTE, route.template());
        boolean sending = request.getMethod().equals("POST");
        if (sending
                && !route.asking()
                && STATELESS.equals(request.getParameter(ResponseStateManager.VIEW_STATE_PARAM))) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        } else if (route.personal() && request.getUserPrincipal() == null && !partial(request)) {
            // What was being sent stood on a page whose session has ended; the page for that shows it once more.
            response.sendError(sending ? HttpServletResponse.SC_CONFLICT : HttpServletResponse.SC_NOT_FOUND);
        } else {
            request.getRequestDispatcher(view(route, request))
                    .forward(new RoutedRequest(request, match.values()), response);
        }
    }

    /** Before the first step of joining a visitor sees once how to get away (privacy-safety.md U-08). */
    private static String view(Route route, HttpServletRequest request) {
        boolean explained = route != Route.JOIN
                || request.getUserPrincipal() != null
                || BrowserNote.EXPLAINED.of(request).isPresent()
                || Done.EXPLAINED.code().equals(request.getParameter("done"));
        return (explained ? route : Route.EXIT).view();
    }

    /** A script that sends a part of a page takes no error page; Faces answers it so that the page is replaced. */
    private static boolean partial(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    private static boolean endsWithSlash(HttpServletRequest request) {
        String uri = request.getRequestURI();
        return uri.length() > 1 && uri.endsWith("/");
    }

    private static void leadToTheAddressWithout(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String uri = request.getRequestURI();
        String address = uri.substring(0, uri.length() - 1);
        if (new SiteAddress(Language.NL, address).plain()) {
            lead(HttpServletResponse.SC_MOVED_PERMANENTLY, address, request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void lead(int status, String address, HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.setStatus(status);
        response.setHeader("Location", address + query);
    }

    private static String firstSegment(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
    }
}
