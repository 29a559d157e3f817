/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.balancer;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers what the organisation published from memory, for as long as a node said that an answer may be shared. Only for who carries
 * no cookie and asks for nothing but an address: so nothing that depends on somebody is ever kept or given (docs/adr/0051).
 */
public final class PageCache implements HttpHandler {

    private static final Pattern SHARED = Pattern.compile("(?:^|[ ,])s-maxage=([1-9][0-9]{0,4})(?:$|[ ,])");
    private static final int LARGEST = 256 * 1024;
    private static final int MOST = 500;

    /** They belong to one connection, or are written anew. */
    private static final Set<HttpString> OWN = Set.of(
            Headers.CONNECTION, Headers.TRANSFER_ENCODING, Headers.CONTENT_LENGTH, Headers.DATE, Headers.KEEP_ALIVE);

    private record Header(HttpString name, List<String> values) {}

    private record Page(List<Header> headers, byte[] body, long until) {}

    private final Map<String, Page> pages = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Page> eldest) {
            return size() > MOST;
        }
    });

    private final HttpHandler next;
    private final LongSupplier nanos;

    /** Made by the server. */
    public PageCache(HttpHandler next) {
        this(next, System::nanoTime);
    }

    PageCache(HttpHandler next, LongSupplier nanos) {
        this.next = next;
        this.nanos = nanos;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (!forAnybody(exchange)) {
            next.handleRequest(exchange);
            return;
        }
        String key = key(exchange);
        Page page = pages.get(key);
        if (page != null && page.until() - nanos.getAsLong() > 0) {
            give(page, exchange);
        } else {
            exchange.addResponseWrapper((factory, answered) -> shared(answered) == 0
                    ? factory.create()
                    : new Recorder(factory.create(), LARGEST, body -> keep(key, answered, body)));
            next.handleRequest(exchange);
        }
    }

    private static boolean forAnybody(HttpServerExchange exchange) {
        return exchange.getRequestMethod().equals(Methods.GET)
                && exchange.getQueryString().isEmpty()
                && !exchange.getRequestHeaders().contains(Headers.COOKIE)
                && !exchange.getRequestHeaders().contains(Headers.AUTHORIZATION)
                && !exchange.getRequestHeaders().contains(Headers.RANGE);
    }

    private static String key(HttpServerExchange exchange) {
        String encoding = exchange.getRequestHeaders().getFirst(Headers.ACCEPT_ENCODING);
        return exchange.getRequestHeaders().getFirst(Headers.HOST) + " " + exchange.getRequestURI() + " " + encoding;
    }

    /** For how many seconds an answer may be shared; {@code 0}: not at all. */
    private static int shared(HttpServerExchange exchange) {
        String said = exchange.getResponseHeaders().getFirst(Headers.CACHE_CONTROL);
        if (exchange.getStatusCode() != StatusCodes.OK
                || said == null
                || exchange.getResponseHeaders().contains(Headers.SET_COOKIE)) {
            return 0;
        }
        Matcher seconds = SHARED.matcher(said);
        return seconds.find() ? Integer.parseInt(seconds.group(1)) : 0;
    }

    private void keep(String key, HttpServerExchange exchange, byte[] body) {
        List<Header> headers = new ArrayList<>();
        for (HeaderValues values : exchange.getResponseHeaders()) {
            if (!OWN.contains(values.getHeaderName())) {
                headers.add(new Header(values.getHeaderName(), List.copyOf(values)));
            }
        }
        pages.put(key, new Page(headers, body, nanos.getAsLong() + TimeUnit.SECONDS.toNanos(shared(exchange))));
    }

    private static void give(Page page, HttpServerExchange exchange) {
        for (Header header : page.headers()) {
            exchange.getResponseHeaders().putAll(header.name(), header.values());
        }
        exchange.getResponseSender().send(ByteBuffer.wrap(page.body()));
    }
}
