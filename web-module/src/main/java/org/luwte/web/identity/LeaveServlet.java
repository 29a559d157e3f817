/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.luwte.web.shared.BrowserNote;
import org.luwte.web.shared.Faults;
import org.luwte.web.shared.SecurityHeaders;
import org.luwte.web.shared.Settings;

/**
 * The quick exit (privacy-safety.md U-01 to U-07). The script posts and does not wait; without script the link comes by GET. A
 * request from another site only leads away, so that nobody can sign others out. Nothing is logged or counted.
 */
@WebServlet({"/leave", "/en/leave"})
public class LeaveServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** {@code none}: the person typed the address or opened a bookmark. */
    private static final Set<String> OWN = Set.of("same-origin", "same-site", "none");

    @Inject
    private transient ProviderSessions sessions;

    @Inject
    private transient Settings settings;

    @Inject
    private transient Faults faults;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (own(request)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            wipe(request, response);
        } else {
            leadAway(response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        leadAway(response);
        if (own(request)) {
            wipe(request, response);
        }
    }

    private static boolean own(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null || OWN.contains(site);
    }

    /** The session here ends first, which takes no time; then the answer goes, whole; then what may take long. */
    private void wipe(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(SecurityHeaders.CLEAR_SITE_DATA, SecurityHeaders.EVERYTHING);
        BrowserNote.dropAll(request, response, settings);
        Runnable elsewhere = forget(request);
        try {
            response.flushBuffer();
        } finally {
            // Also when the browser is gone already: then most of all.
            elsewhere.run();
        }
    }

    private Runnable forget(HttpServletRequest request) {
        try {
            return sessions.leave(request);
        } catch (RuntimeException failure) {
            // Leading away comes first, whatever happens to the session.
            faults.note(failure);
            return () -> {};
        }
    }

    private void leadAway(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", settings.neutralSite());
        response.setContentLength(0);
    }
}
