/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.balancer;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageCacheTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicLong now = new AtomicLong();

    private volatile int status = StatusCodes.OK;
    private volatile String said = "public, max-age=0, s-maxage=60";
    private volatile String cookie;
    private volatile int size = 10;

    private Undertow server;
    private URI site;

    @BeforeEach
    void start() {
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1", new PageCache(this::node, now::get))
                .build();
        server.start();
        site = URI.create("http://127.0.0.1:"
                + ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private void node(HttpServerExchange exchange) {
        exchange.setStatusCode(status);
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, said).put(Headers.CONTENT_TYPE, "text/plain");
        if (cookie != null) {
            exchange.getResponseHeaders().put(Headers.SET_COOKIE, cookie);
        }
        exchange.getResponseSender().send("x".repeat(size) + asked.incrementAndGet());
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(site.resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void aSharedPageIsAskedForOnce() throws Exception {
        String first = get("/help").body();

        HttpResponse<String> second = get("/help");

        assertThat(second.body()).isEqualTo(first);
        assertThat(second.headers().firstValue("Content-Type")).contains("text/plain");
        assertThat(second.headers().firstValue("Cache-Control")).contains(said);
        assertThat(asked).hasValue(1);
    }

    @Test
    void afterItsTimeItIsAskedForAnew() throws Exception {
        get("/help");
        now.addAndGet(TimeUnit.SECONDS.toNanos(61));

        assertThat(get("/help").body()).endsWith("2");
    }

    @Test
    void everyAddressHasItsOwnPage() throws Exception {
        assertThat(get("/help").body()).isNotEqualTo(get("/safety").body());
        assertThat(get("/help", "Accept-Encoding", "gzip").body()).endsWith("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cookie: a=b", "Authorization: Basic eA==", "Range: bytes=0-1"})
    void whoeverIsSomebodyIsNeverAnsweredFromMemory(String header) throws Exception {
        get("/help");
        String[] parts = header.split(": ");

        assertThat(get("/help", parts[0], parts[1]).body()).endsWith("2");
        assertThat(get("/help").body()).endsWith("1");
    }

    @Test
    void aQueryIsNeverAnsweredFromMemory() throws Exception {
        get("/help?done=joined");
        get("/help?done=joined");

        assertThat(asked).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-store", "private, no-cache", "s-maxage=0", "public"})
    void whatMayNotBeSharedIsNotKept(String control) throws Exception {
        said = control;
        get("/help");
        get("/help");

        assertThat(asked).hasValue(2);
    }

    @Test
    void whatMakesACookieIsNotKept() throws Exception {
        cookie = "JSESSIONID=x";
        get("/help");
        get("/help");

        assertThat(asked).hasValue(2);
    }

    @Test
    void errorsAreNotKept() throws Exception {
        status = StatusCodes.NOT_FOUND;
        get("/help");
        get("/help");

        assertThat(asked).hasValue(2);
    }

    @Test
    void whatIsTooLargeIsNotKept() throws Exception {
        size = 300_000;
        get("/help");

        assertThat(get("/help").body()).hasSize(300_001);
        assertThat(asked).hasValue(2);
    }
}
