/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.content;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.luwte.content.ItemKind;
import org.luwte.content.PageCard;
import org.luwte.content.boundary.Pages;
import org.luwte.shared.Language;
import org.luwte.web.shared.Settings;

/** Where weaknesses are reported (RFC 9116): the operator's own address, and the page that says what reporters can expect. */
@WebServlet("/.well-known/security.txt")
public class SecurityContactServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Shorter than a year, as the standard advises. */
    private static final Duration VALID = Duration.ofDays(180);

    private static final String STATEMENT = "security";

    @Inject
    transient Pages pages;

    @Inject
    transient Settings settings;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String statement = pages.cards(ItemKind.PAGE, Language.EN).stream()
                .filter(card -> card.code().equals(STATEMENT))
                .map(PageCard::path)
                .map(path -> settings.publicOrigin() + Language.EN.address(path))
                .findFirst()
                .orElse(settings.publicOrigin());
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .write(String.join(
                        "\n",
                        "Contact: " + settings.securityContact().orElse(statement),
                        "Expires: " + clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS),
                        "Preferred-Languages: nl, en",
                        "Canonical: " + settings.publicOrigin() + "/.well-known/security.txt",
                        "Policy: " + statement,
                        ""));
    }
}
