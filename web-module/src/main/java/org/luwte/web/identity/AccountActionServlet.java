/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.luwte.web.shared.Route;
import org.luwte.web.shared.Settings;
import org.luwte.web.shared.SiteAddress;

/**
 * Leads to the page of the identity provider on which somebody changes how she signs in, and from there back to her own page. Our
 * sign-in can't carry such a wish, so a client of its own does, which gets no token (docs/adr/0030-own-factors-and-sessions.md).
 */
@WebServlet({"/account-action/*", "/en/account-action/*"})
public class AccountActionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        var wish = AccountAction.wish(code, request.getParameter("factor"));
        if (wish.isEmpty() || request.getUserPrincipal() == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address(SiteAddress.of(request), wish.get()));
    }

    private String address(SiteAddress from, String wish) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("client_id", settings.accountClient());
        query.put("response_type", "none");
        query.put("scope", "openid");
        query.put(
                "redirect_uri",
                settings.publicOrigin() + SiteAddress.inLanguage(from.language(), Route.SIGN_IN.template()));
        query.put("ui_locales", from.language().tag());
        query.put("kc_action", wish);
        return settings.provider() + "/protocol/openid-connect/auth?"
                + query.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
