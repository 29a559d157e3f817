/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers what somebody wanted while she is asked to show again who she is (decision 4). It stays on the server: the address of
 * the page that asks names the kind of page only.
 */
public final class StepUp {

    private static final String WANTED = StepUp.class.getName();

    private StepUp() {}

    /** Where to ask her; the page of this request is remembered. */
    static String ask(HttpServletRequest request) {
        SiteAddress address = SiteAddress.of(request);
        Route route = Route.match(address.path()).map(Route.Match::route).orElse(Route.ME);
        request.getSession().setAttribute(WANTED, address.path());
        return SiteAddress.inLanguage(address.language(), Route.STEP_UP.path(Map.of("code", route.intent())));
    }

    /** The path behind an intent: the one that was remembered, or the page itself where its address carries no values. */
    public static Optional<String> wanted(HttpServletRequest request, String intent) {
        return Route.ofIntent(intent)
                .flatMap(route -> remembered(request, route)
                        .or(() -> route.names().isEmpty() ? Optional.of(route.template()) : Optional.empty()));
    }

    private static Optional<String> remembered(HttpServletRequest request, Route route) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(WANTED) instanceof String path
                ? Optional.of(path)
                        .filter(known -> Route.match(known)
                                .filter(match -> match.route() == route)
                                .isPresent())
                : Optional.empty();
    }
}
