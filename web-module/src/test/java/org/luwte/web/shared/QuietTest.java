/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luwte.vault.AddressSeal;
import org.luwte.vault.AddressSeals;

/** Addresses in quiet mode (privacy-safety.md U-06). */
class QuietTest {

    private static final AddressSeals SEALS = new Seals();
    private static final String SECRET = "one";
    private static final String OPAQUE = "/o/[0-9a-f]+";

    private final Quiet quiet = new Quiet(SEALS.of(SECRET).orElseThrow());

    /** Writes the secret before the path instead of sealing it; the real ones are the vault's. */
    private static final class Seals implements AddressSeals {

        @Override
        public AddressSeal create() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<AddressSeal> of(String secret) {
            return secret.equals("no secret") ? Optional.empty() : Optional.of(new Seal(secret));
        }
    }

    private record Seal(String secret) implements AddressSeal {

        @Override
        public String seal(String path) {
            return HexFormat.of().formatHex((secret + path).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Optional<String> open(String token) {
            try {
                String text = new String(HexFormat.of().parseHex(token), StandardCharsets.UTF_8);
                return text.startsWith(secret) ? Optional.of(text.substring(secret.length())) : Optional.empty();
            } catch (IllegalArgumentException notOurs) {
                return Optional.empty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/topic/0a, ''",
        "/en/topic/0a, ''",
        "/groups, ''",
        "/topic/0a?page=2#r-1, ?page=2#r-1",
        "/en/me#main, #main",
        "/out?to=https%3A%2F%2Fexample.org%2F, ?to=https%3A%2F%2Fexample.org%2F"
    })
    void addressOfAPageTellsOnlyTheLanguageAndWhatStandsBehindThePath(String address, String rest) {
        String concealed = quiet.conceal(address);

        assertThat(concealed)
                .matches((address.startsWith("/en/") ? "/en" : "") + OPAQUE + ".*")
                .endsWith(rest);
        assertThat(quiet.conceal(concealed)).as("once").isEqualTo(concealed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en",
                "/?done=signed-out",
                "/leave",
                "/sign-out",
                "/assets/luwte-1.css",
                "/jakarta.faces.resource/x.js.xhtml",
                "/no-such-page",
                "#main",
                "tel:112",
                "https://example.org/groups",
                "//example.org/groups"
            })
    void whatIsNoPageStays(String address) {
        assertThat(quiet.conceal(address)).isEqualTo(address);
    }

    @Test
    void signingInDoesNotSayWhichPageWasOpen() {
        assertThat(quiet.conceal("/en/enter/topic/0a?ui_locales=en")).isEqualTo("/en/enter?ui_locales=en");
    }

    private static Requests asked(String uri, String secret, FilterChain chain) throws Exception {
        var exchange = new Requests(uri);
        exchange.cookies = new Cookie[] {new Cookie("view", secret)};
        new QuietFilter(SEALS).doFilter(exchange.request(), exchange.response(), chain);
        return exchange;
    }

    private static String seen(String uri, String secret) throws Exception {
        var seen = new String[1];
        asked(
                uri,
                secret,
                (request, response) ->
                        seen[0] = SiteAddress.of((HttpServletRequest) request).full());
        return seen[0];
    }

    @Test
    void opaqueAddressIsThePageForWhoMadeItAlone() throws Exception {
        String address = quiet.conceal("/en/topic/0a");

        assertThat(seen(address, SECRET)).isEqualTo("/en/topic/0a");
        assertThat(seen(address, "two")).isEqualTo(address);
        assertThat(seen(address, "no secret")).isEqualTo(address);
        assertThat(seen(address + "A", SECRET)).isEqualTo(address + "A");
        assertThat(seen("/groups", SECRET)).isEqualTo("/groups");
    }

    @Test
    void addressThatTellsIsLeftForTheOneThatDoesNot() throws Exception {
        FilterChain routes = (request, response) -> new RouteFilter()
                .doFilter((HttpServletRequest) request, (HttpServletResponse) response, (passed, on) -> {});

        var typed = asked("/en/groups", SECRET, routes);
        assertThat(typed.status).isEqualTo(303);
        assertThat(typed.header("Location")).isEqualTo(quiet.conceal("/en/groups"));
        var opaque = asked(quiet.conceal("/en/groups"), SECRET, routes);
        assertThat(opaque.forwardedTo).isEqualTo(Route.GROUPS.view());
        var home = asked("/", SECRET, routes);
        assertThat(home.forwardedTo).isEqualTo(Route.HOME.view());
        var loud = asked("/en/groups", "no secret", routes);
        assertThat(loud.forwardedTo).isEqualTo(Route.GROUPS.view());
    }

    @Test
    void linksFormsAndRedirectsOfAPageAreConcealedAndNothingThatSomebodyWrote() throws Exception {
        String page = "<link href=\"/assets/a.css\"/><a class=\"x\" href=\"/topic/0a?page=2&amp;done=reply\">t</a>"
                + "<form method=\"post\" action=\"/en/groups\"><textarea>&lt;a href=\"/help\"&gt;</textarea></form>"
                + "<a href=\"/\">home</a><redirect url=\"/me\"></redirect>";
        var exchange = asked("/groups", SECRET, (request, response) -> {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(page);
            response.flushBuffer();
        });

        assertThat(exchange.body())
                .isEqualTo(page.replace("\"/topic/0a?", "\"" + quiet.conceal("/topic/0a") + "?")
                        .replace("\"/en/groups\"", "\"" + quiet.conceal("/en/groups") + "\"")
                        .replace("\"/me\"", "\"" + quiet.conceal("/me") + "\""));
    }

    @Test
    void redirectsAndErrorsComeThrough() throws Exception {
        var redirected = asked("/groups", SECRET, (request, response) -> {
            ((HttpServletResponse) response).setStatus(303);
            ((HttpServletResponse) response).setHeader("Location", "/topic/0a?done=reply");
        });
        assertThat(redirected.status).isEqualTo(303);
        assertThat(redirected.header("Location")).isEqualTo(quiet.conceal("/topic/0a") + "?done=reply");

        var failed = asked("/groups", SECRET, (request, response) -> {
            response.setContentType("text/html");
            response.getWriter().write("half a page");
            ((HttpServletResponse) response).sendError(500);
            response.getWriter().close();
        });
        assertThat(failed.status).isEqualTo(500);
        assertThat(failed.body()).isEmpty();
    }

    @Test
    void filesPass() throws Exception {
        var exchange = asked("/assets/a.js", SECRET, (request, response) -> {
            response.setContentType("text/javascript");
            response.getOutputStream().write("<a href=\"/groups\">".getBytes());
        });
        assertThat(exchange.body()).isEqualTo("<a href=\"/groups\">");
    }
}
