/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.content;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.luwte.vault.AddressSeal;
import org.luwte.vault.AddressSeals;
import org.luwte.web.shared.BrowserNote;
import org.luwte.web.shared.Quiet;
import org.luwte.web.shared.Route;
import org.luwte.web.shared.Settings;
import org.luwte.web.shared.SiteAddress;

/** Switches quiet mode on and off (privacy-safety.md U-06). */
@WebServlet({"/quiet", "/en/quiet"})
public class QuietServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AddressSeals seals;

    @Inject
    private transient Settings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String page = SiteAddress.inLanguage(SiteAddress.of(request).language(), Route.QUIET.template());
        if (request.getParameter("off") != null) {
            BrowserNote.QUIET.drop(response, settings);
            home(request, response);
        } else if (Quiet.of(request).isPresent()) {
            lead(response, page);
        } else {
            AddressSeal seal = seals.create();
            BrowserNote.QUIET.keep(response, seal.secret(), settings);
            lead(response, new Quiet(seal).conceal(page));
        }
    }

    /** Nothing is done by a link: somebody who typed or reloaded the address goes home. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        home(request, response);
    }

    /** Home has the same address in quiet mode and without. */
    private static void home(HttpServletRequest request, HttpServletResponse response) {
        lead(response, SiteAddress.inLanguage(SiteAddress.of(request).language(), "/"));
    }

    private static void lead(HttpServletResponse response, String location) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", location);
    }
}
