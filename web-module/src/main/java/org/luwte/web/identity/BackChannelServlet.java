/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.luwte.identity.LogoutTokenRefused;
import org.luwte.identity.boundary.SessionEnding;

/** Where the identity provider says that a session is over (OpenID Connect Back-Channel Logout 1.0). No browser comes here. */
@WebServlet("/back-channel-logout")
public class BackChannelServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SessionEnding sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String token = request.getParameter("logout_token");
        response.setStatus(taken(token) ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST);
    }

    private boolean taken(String token) {
        if (token == null) {
            return false;
        }
        try {
            sessions.endAsProviderSays(token);
            return true;
        } catch (LogoutTokenRefused refused) {
            return false;
        }
    }
}
