/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.probe;

import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Gives a session of the site a second to live without a request, because no test waits for half an hour. Only the tests deploy it. */
@WebServlet("/idle")
public class IdleProbe extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        session(request.getServletContext().getContext("/"), request.getParameter("session"))
                .setMaxInactiveInterval(1);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** How many seconds a session has to live without a request. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = session(request.getServletContext().getContext("/"), request.getParameter("session"));
        response.getWriter().print(session.getMaxInactiveInterval());
    }

    /** The server itself offers this, the standard does not. */
    private static HttpSession session(ServletContext site, String id) {
        try {
            return (HttpSession)
                    site.getClass().getMethod("getSession", String.class).invoke(site, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
