/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.balancer;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackSoonTest {

    private static final URI NEUTRAL = URI.create("https://weather.example/");
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PAGE = """
            <html lang="%s"><style>a{}</style><!--kept--><form id="again" action="<!--address-->">
            <!--fields aria-label="Tekst"--></form><!--/kept--><script>run()</script></html>
            """;

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicReference<String> taken = new AtomicReference<>();

    /** What stands behind: as a balancer without a node, until a test says otherwise. */
    private volatile int status = StatusCodes.NOT_FOUND;

    private Undertow server;
    private URI site;

    @BeforeEach
    void start(@TempDir Path pages) throws IOException {
        Files.writeString(pages.resolve("nl.html"), PAGE.formatted("nl"));
        Files.writeString(pages.resolve("en.html"), PAGE.formatted("en"));
        server = Undertow.builder()
                .addHttpListener(
                        0, "127.0.0.1", new BackSoon(this::behind, URI.create("https://luwte.example"), NEUTRAL, pages))
                .build();
        server.start();
        var address = (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        site = URI.create("http://127.0.0.1:" + address.getPort());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private void behind(HttpServerExchange exchange) throws Exception {
        if (status == StatusCodes.OK) {
            new BlockingHandler(node -> {
                        taken.set(new String(node.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
                        node.getResponseSender().send("from a node");
                    })
                    .handleRequest(exchange);
        } else {
            exchange.setStatusCode(status);
            exchange.endExchange();
        }
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                StatusCodes.NOT_FOUND,
                StatusCodes.BAD_GATEWAY,
                StatusCodes.SERVICE_UNAVAILABLE,
                StatusCodes.GATEWAY_TIME_OUT
            })
    void whatNobodyAnswersShowsThePageOfItsLanguage(int nobody) {
        status = nobody;

        HttpResponse<String> dutch = send(get("/groups"));
        HttpResponse<String> english = send(get("/en/groups"));

        assertThat(dutch.statusCode()).isEqualTo(503);
        assertThat(dutch.body()).contains("lang=\"nl\"").doesNotContain("<form");
        assertThat(english.body()).contains("lang=\"en\"");
        assertThat(send(get("/engels")).body()).contains("lang=\"nl\"");
        assertThat(dutch.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("style-src 'sha256-", "script-src 'sha256-");
        assertThat(dutch.headers().firstValue("Retry-After")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 16_384, 200_000, 1_048_000})
    void aNodeReadsAFormAsIfNobodyHadReadItBefore(int length) {
        status = StatusCodes.OK;
        String form = "a=" + "x".repeat(length);

        HttpResponse<String> answer = send(post("/write", form, "same-origin"));

        assertThat(answer.body()).isEqualTo("from a node");
        assertThat(taken.get()).isEqualTo(form);
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .as("headers are the node's own")
                .isEmpty();
    }

    @Test
    void aFormThatNobodyTookComesBackToBeSentAgain() {
        HttpResponse<String> answer = send(post(
                "/write?a=b&c=d",
                "id=7&write%3Atext=Wat+ik+%22typte%22%0Am%C3%A9%C3%A9r+%3Cb%3E&broken=%zz",
                "same-origin"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("action=\"/write?a=b&amp;c=d\"")
                .contains("<input type=\"hidden\" name=\"id\" value=\"7\">")
                .contains("aria-label=\"Tekst\" name=\"write:text\">\n"
                        + "Wat ik &quot;typte&quot;\n"
                        + "méér &lt;b&gt;</textarea>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void aFormThatAnotherSiteMadeUpDoesNotComeBack(String from) {
        assertThat(send(post("/write", "a=made+up", from)).body())
                .contains("lang=\"nl\"")
                .doesNotContain("made up");
    }

    @Test
    void leavingLeadsAway() {
        HttpResponse<String> link = send(get("/en/leave"));
        HttpResponse<String> script = send(post("/leave", "", "same-origin"));
        HttpResponse<String> foreign = send(post("/leave", "", "cross-site"));

        assertThat(link.statusCode()).isEqualTo(303);
        assertThat(link.headers().firstValue("Location")).hasValue(NEUTRAL.toString());
        assertThat(link.headers().firstValue("Clear-Site-Data")).isPresent();
        assertThat(script.statusCode()).isEqualTo(204);
        assertThat(script.headers().firstValue("Clear-Site-Data")).isPresent();
        assertThat(foreign.statusCode()).isEqualTo(303);
        assertThat(foreign.headers().firstValue("Clear-Site-Data")).isEmpty();
    }

    @Test
    void refusalsOfTheBalancerItselfAreGuardedToo() {
        status = StatusCodes.REQUEST_ENTITY_TOO_LARGE;

        HttpResponse<String> answer = send(get("/"));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(site.resolve(path)).build();
    }

    private HttpRequest post(String path, String form, String from) {
        return HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", FORM)
                .header("Sec-Fetch-Site", from)
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
