/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.luwte.web.shared.BrowserNote;
import org.luwte.web.shared.Done;
import org.luwte.web.shared.SecurityHeaders;
import org.luwte.web.shared.Settings;
import org.luwte.web.shared.SiteAddress;

/** Signs out, here and at the identity provider, and wipes what the browser kept. */
@WebServlet({"/sign-out", "/en/sign-out"})
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProviderSessions sessions;

    @Inject
    private transient Settings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request);
        response.setHeader(SecurityHeaders.CLEAR_SITE_DATA, SecurityHeaders.EVERYTHING);
        BrowserNote.dropAll(request, response, settings);
        lead(response, home(request) + "?done=" + Done.SIGNED_OUT.code());
    }

    /** Nothing is done by a link: somebody who typed or reloaded the address goes home. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        lead(response, home(request));
    }

    private static String home(HttpServletRequest request) {
        return SiteAddress.inLanguage(SiteAddress.of(request).language(), "/");
    }

    private static void lead(HttpServletResponse response, String location) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", location);
    }
}
