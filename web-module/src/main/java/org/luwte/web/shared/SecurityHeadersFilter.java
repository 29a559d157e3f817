/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;

/**
 * Puts {@link SecurityHeaders} on every answer: pages, redirects, files and errors (privacy-safety.md E.3). It stands first, and
 * on error dispatches again, because the server wipes all headers when something fails.
 */
public class SecurityHeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var guarded = new Guarded(
                response,
                SecurityHeaders.of(open(request), request.getUserPrincipal() == null && !BrowserNote.any(request)));
        guarded.write();
        chain.doFilter(request, guarded);
    }

    private static boolean open(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST
                && Route.match(SiteAddress.of(request).path())
                        .map(match -> match.route().open())
                        .orElse(false);
    }

    /** Keeps one policy only: PrimeFaces adds a second header, and browsers obey the intersection (E.2). */
    private static final class Guarded extends HttpServletResponseWrapper {

        private final Map<String, String> headers;

        Guarded(HttpServletResponse response, Map<String, String> headers) {
            super(response);
            this.headers = headers;
        }

        void write() {
            // Without a value: takes away what the server says of everything that is not ours (35-headers.cli).
            super.setHeader(SecurityHeaders.ROBOTS, null);
            headers.forEach(super::setHeader);
        }

        @Override
        public void addHeader(String name, String value) {
            if (SecurityHeaders.CSP.equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }

        @Override
        public void reset() {
            super.reset();
            write();
        }
    }
}
