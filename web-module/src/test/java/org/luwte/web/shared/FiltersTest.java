/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiltersTest {

    private static final FilterChain NOTHING = (request, response) -> {};

    private static Requests headersOf(Requests exchange, FilterChain then) throws IOException, ServletException {
        new SecurityHeadersFilter().doFilter(exchange.request(), exchange.response(), then);
        return exchange;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en/help", "/groups", "/topic/a1", "/nosuch", "/enter", "/assets/x.css", "/csp"})
    void everyAnswerHasTheWholeSet(String uri) throws Exception {
        var answer = headersOf(new Requests(uri), NOTHING);
        assertThat(answer.headers.keySet())
                .contains(
                        "Strict-Transport-Security",
                        "Content-Security-Policy",
                        "X-Content-Type-Options",
                        "Referrer-Policy",
                        "Cross-Origin-Opener-Policy",
                        "Cross-Origin-Resource-Policy",
                        "Cross-Origin-Embedder-Policy",
                        "Permissions-Policy",
                        "X-Frame-Options",
                        "Cache-Control");
    }

    @Test
    void publicPagesMayBeFoundAndKept() throws Exception {
        var answer = headersOf(new Requests("/help"), NOTHING);
        assertThat(answer.header("Cache-Control")).isEqualTo(SecurityHeaders.SHARED);
        assertThat(answer.header("X-Robots-Tag")).isNull();
    }

    @Test
    void somebodySignedInKeepsNothing() throws Exception {
        var exchange = new Requests("/help");
        exchange.principal = () -> "somebody";
        assertThat(headersOf(exchange, NOTHING).header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void whatMembersWriteIsNeitherFoundNorKept() throws Exception {
        var answer = headersOf(new Requests("/topic/a1"), NOTHING);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex, noarchive");
    }

    @Test
    void anErrorOnAPublicPageIsNotKept() throws Exception {
        var exchange = new Requests("/help");
        exchange.dispatcher = DispatcherType.ERROR;
        assertThat(headersOf(exchange, NOTHING).header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void thereIsOnePolicyAlsoWhenPrimeFacesAddsItsOwn() throws Exception {
        var answer = headersOf(
                new Requests("/topic/a1/reply"),
                (request, response) -> ((HttpServletResponse) response)
                        .addHeader("Content-Security-Policy", "default-src 'none'; script-src 'self' 'nonce-1'"));
        assertThat(answer.headers.get("Content-Security-Policy"))
                .containsExactly("default-src 'none'; script-src 'self' 'nonce-1'");
    }

    @Test
    void theSetSurvivesAReset() throws Exception {
        var answer = headersOf(new Requests("/groups"), (request, response) -> response.reset());
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void thePolicyOfPrimeFacesIsTheSame() throws Exception {
        assertThat(Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml")))
                .contains("<param-value>" + SecurityHeaders.POLICY + "</param-value>");
        assertThat(SecurityHeaders.POLICY).endsWith("script-src 'self'");
    }

    private static int origin(Requests exchange) throws IOException, ServletException {
        exchange.status = 200;
        new OriginFilter(new Settings()).doFilter(exchange.request(), exchange.response(), NOTHING);
        return exchange.status;
    }

    @ParameterizedTest
    @CsvSource({
        "POST, same-origin, , 200",
        "POST, cross-site, , 403",
        "POST, same-site, , 403",
        "POST, none, , 403",
        "POST, , http://localhost:8080, 200",
        "POST, , http://evil.example, 403",
        "POST, , null, 403",
        "POST, , , 403",
        "PUT, , , 403",
        "GET, cross-site, , 200",
        "HEAD, cross-site, , 200"
    })
    void onlyOurOwnPagesMaySend(String method, String site, String origin, int status) throws Exception {
        var exchange = new Requests("/group/a1");
        exchange.method = method;
        exchange.requestHeaders.put("Sec-Fetch-Site", site);
        exchange.requestHeaders.put("Origin", origin);
        assertThat(origin(exchange)).isEqualTo(status);
    }

    @Test
    void leavingJudgesForItself() throws Exception {
        var exchange = new Requests("/en/leave");
        exchange.method = "POST";
        exchange.requestHeaders.put("Sec-Fetch-Site", "cross-site");
        assertThat(origin(exchange)).isEqualTo(200);
    }

    private static Requests route(String uri) throws IOException, ServletException {
        var exchange = new Requests(uri);
        new RouteFilter().doFilter(exchange.request(), exchange.response(), NOTHING);
        return exchange;
    }

    @Test
    void aCleanAddressLeadsToItsView() throws Exception {
        var exchange = route("/en/topic/a1");
        assertThat(exchange.forwardedTo).isEqualTo("/community/topic.xhtml");
        assertThat(exchange.forwardedParameters.get("handle")).containsExactly("a1");
        assertThat(exchange.attributes).containsEntry(RouteFilter.ROUTE_ATTRIBUTE, "/topic/{handle}");
    }

    @ParameterizedTest
    @CsvSource({"GET, 404", "POST, 409", "PUT, 405", "DELETE, 405"})
    void aVisitorIsTurnedAwayBeforeAPageThatMakesASession(String method, int status) throws Exception {
        var exchange = new Requests("/topic/a1/reply");
        exchange.method = method;
        new RouteFilter().doFilter(exchange.request(), exchange.response(), NOTHING);
        assertThat(exchange.status).isEqualTo(status);
        assertThat(exchange.forwardedTo).isNull();
    }

    /** A link must not press a button, whatever stands in it (privacy-safety.md A-24). */
    @ParameterizedTest
    @CsvSource({"GET, false", "HEAD, false", "POST, true"})
    void onlyWhatIsSentIsTakenForAForm(String method, boolean taken) throws Exception {
        var exchange = new Requests("/groups");
        exchange.method = method;
        exchange.parameters = Map.of("jakarta.faces.ViewState", new String[] {"1:2"}, "page", new String[] {"2"});
        new RouteFilter().doFilter(exchange.request(), exchange.response(), NOTHING);
        assertThat(exchange.forwardedParameters.containsKey("jakarta.faces.ViewState"))
                .isEqualTo(taken);
        assertThat(exchange.forwardedParameters).containsKey("page");
    }

    @Test
    void formThatClaimsToHaveNoStateIsTooOld() throws Exception {
        var exchange = new Requests("/groups");
        exchange.method = "POST";
        exchange.parameters = Map.of("jakarta.faces.ViewState", new String[] {"stateless"});
        new RouteFilter().doFilter(exchange.request(), exchange.response(), NOTHING);
        assertThat(exchange.status).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/assets/x.css", "/enter", "/leave", "/nothing"})
    void noOtherMethodIsKnownAnywhere(String uri) throws Exception {
        for (String method : new String[] {"OPTIONS", "TRACE", "PATCH", "get"}) {
            var exchange = new Requests(uri);
            exchange.method = method;
            new RouteFilter().doFilter(exchange.request(), exchange.response(), NOTHING);
            assertThat(exchange.status).as(method).isEqualTo(405);
        }
    }

    @Test
    void somebodySignedInGetsThere() throws Exception {
        var exchange = new Requests("/topic/a1/reply");
        exchange.principal = () -> "somebody";
        new RouteFilter().doFilter(exchange.request(), exchange.response(), NOTHING);
        assertThat(exchange.forwardedTo).isEqualTo("/community/write-reply.xhtml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/content/home.xhtml",
                "/en/community/topic.xhtml",
                "/content/home.xhtml;x",
                "/content/home%2Exhtml",
                "/jakarta.faces.resource%2F../content/home.xhtml"
            })
    void viewsCanNotBeAskedFor(String uri) throws Exception {
        assertThat(route(uri).status).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"/groups/, /groups", "/en/, /en", "/en/topic/a1/, /en/topic/a1"})
    void aSlashAtTheEndLeadsToTheAddressWithout(String uri, String location) throws Exception {
        var exchange = route(uri);
        assertThat(exchange.status).isEqualTo(301);
        assertThat(exchange.header("Location")).isEqualTo(location);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "//", "/%2Fevil.example/"})
    void noRedirectLeavesTheSite(String uri) throws Exception {
        var exchange = route(uri);
        assertThat(exchange.header("Location")).isIn(null, "/");
    }

    @Test
    void theLogLearnsNoUnknownAddress() throws Exception {
        assertThat(route("/somebodys-name").attributes).doesNotContainKey(RouteFilter.ROUTE_ATTRIBUTE);
    }
}
