/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.content;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.luwte.shared.Language;
import org.luwte.web.shared.Settings;

/** Tells search engines what they may read: what the organisation wrote. Everything else says so itself, with each answer. */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> OPEN = List.of("/help", "/info/", "/safety", "/join", "/policy/");

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        var rules = new StringBuilder("User-agent: *\n");
        for (Language language : Language.values()) {
            allow(rules, language.address("/") + "$");
            OPEN.forEach(path -> allow(rules, language.address(path)));
        }
        allow(rules, "/assets/");
        rules.append("Disallow: /\n\nSitemap: ").append(settings.publicOrigin()).append("/sitemap.xml\n");
        response.getWriter().write(rules.toString());
    }

    private static void allow(StringBuilder rules, String path) {
        rules.append("Allow: ").append(path).append('\n');
    }
}
