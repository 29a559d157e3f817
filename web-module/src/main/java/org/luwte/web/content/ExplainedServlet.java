/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.content;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.luwte.web.shared.BrowserNote;
import org.luwte.web.shared.Done;
import org.luwte.web.shared.Route;
import org.luwte.web.shared.Settings;
import org.luwte.web.shared.SiteAddress;

/**
 * Leads on from the explanation of the exit to joining (privacy-safety.md U-08). The confirmation in the address lets in who takes no
 * cookies, too.
 */
@WebServlet({"/explained", "/en/explained"})
public class ExplainedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Settings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        BrowserNote.EXPLAINED.keep(response, "1", settings);
        lead(request, response, "?done=" + Done.EXPLAINED.code());
    }

    /** Nothing is done by a link: somebody who typed or reloaded the address begins with joining. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        lead(request, response, "");
    }

    private static void lead(HttpServletRequest request, HttpServletResponse response, String query) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", SiteAddress.inLanguage(SiteAddress.of(request).language(), Route.JOIN.template()) + query);
    }
}
