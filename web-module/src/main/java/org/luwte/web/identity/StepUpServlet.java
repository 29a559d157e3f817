/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.luwte.web.shared.SiteAddress;
import org.luwte.web.shared.StepUp;
import org.luwte.web.shared.Visit;

/**
 * Sends somebody who is signed in to the identity provider once more (decision 4). What she is here is dropped first: while it stood,
 * the protected address would not ask. What she wanted waits in a new session, under the name of who asked. While the provider is
 * away she keeps what she has, and reads so.
 */
@WebServlet({"/step-up", "/en/step-up"})
public class StepUpServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Visit visit;

    @Inject
    private transient ProviderSessions sessions;

    @Inject
    private transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var address = SiteAddress.of(request);
        var path = StepUp.wanted(request, String.valueOf(request.getParameter("intent")));
        if (path.isEmpty() || !visit.caller().signedIn()) {
            lead(response, SiteAddress.inLanguage(address.language(), "/"));
            return;
        }
        if (!sessions.providerAnswers()) {
            lead(response, SiteAddress.inLanguage(address.language(), StepUpPage.away(request.getParameter("intent"))));
            return;
        }
        String subject = request.getUserPrincipal().getName();
        var refreshToken = sessions.drop(request);
        new Waiting(subject, path.get(), clock.instant(), refreshToken.orElse(null)).keep(request.getSession(true));
        goOn(
                SiteAddress.inLanguage(address.language(), Entrance.PATH) + "?prompt=login&max_age=0&ui_locales="
                        + address.language().tag(),
                request,
                response);
    }

    /** By a page that goes on by itself: browsers lead what began with a form of ours to no other site (form-action). */
    private static void goOn(String way, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Refresh", "0; url=" + way);
        request.setAttribute("stepUpWay", way);
        request.getRequestDispatcher("/identity/step-up-go.xhtml").forward(request, response);
    }

    /** Nothing is done by a link: somebody who typed or reloaded the address goes home. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        lead(response, SiteAddress.inLanguage(SiteAddress.of(request).language(), "/"));
    }

    private static void lead(HttpServletResponse response, String location) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", location);
    }
}
