/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.balancer;

import io.undertow.connector.PooledByteBuffer;
import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Stands before the balancer and answers what no node does: the quick exit leads away as always, and everything else shows a page
 * with the help lines. A form that nobody took comes back in that page with all that was typed, to be sent again. What a node
 * answers passes untouched.
 */
public final class BackSoon implements HttpHandler {

    /** The balancer's own answers when it found no node, lost one, or waited too long for it. */
    private static final Set<Integer> NOBODY = Set.of(
            StatusCodes.NOT_FOUND,
            StatusCodes.BAD_GATEWAY,
            StatusCodes.SERVICE_UNAVAILABLE,
            StatusCodes.GATEWAY_TIME_OUT);

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int LARGEST = 1 << 20;
    private static final String DUTCH = "nl";

    private final HttpHandler next;
    private final URI site;
    private final Leaving leaving;
    private final Map<String, DownPage> pages;

    /** Made by the server, which configures it by the environment. */
    public BackSoon(HttpHandler next) {
        this(
                next,
                URI.create(System.getenv("LUWTE_PUBLIC_URL")),
                URI.create(System.getenv("LUWTE_NEUTRAL_SITE")),
                Path.of(System.getenv("LUWTE_DOWN_PAGES")));
    }

    BackSoon(HttpHandler next, URI site, URI neutralSite, Path pages) {
        this.next = next;
        this.site = site;
        this.pages = DownPage.all(pages);
        this.leaving = new Leaving(neutralSite, this.pages.keySet());
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (isForm(exchange)) {
            exchange.getRequestReceiver().receiveFullBytes(this::pass);
        } else {
            pass(exchange, null);
        }
    }

    private void pass(HttpServerExchange exchange, byte[] form) {
        exchange.addDefaultResponseListener(unanswered -> answer(unanswered, form));
        try {
            if (form != null) {
                giveBack(exchange, form);
            }
            next.handleRequest(exchange);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean answer(HttpServerExchange exchange, byte[] form) {
        if (!exchange.isResponseChannelAvailable()) {
            return false;
        }
        if (!NOBODY.contains(exchange.getStatusCode())) {
            AnswerHeaders.set(exchange, AnswerHeaders.POLICY);
            return false;
        }
        if (leaving.is(exchange)) {
            leaving.answer(exchange);
        } else {
            page(exchange.getRequestPath()).answer(exchange, form);
        }
        return true;
    }

    /** The page in the language that the address begins with; in Dutch where it begins with none (decision 21). */
    private DownPage page(String path) {
        return pages.getOrDefault(path.split("/", 3)[1], pages.get(DUTCH));
    }

    /** Only a form of the site itself comes back: nobody can make our page send what another site has made up. */
    private boolean isForm(HttpServerExchange exchange) {
        String type = exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE);
        return exchange.getRequestMethod().equals(Methods.POST)
                && type != null
                && type.startsWith(FORM)
                && exchange.getRequestContentLength() > 0
                && exchange.getRequestContentLength() <= LARGEST
                && isOurs(exchange);
    }

    private boolean isOurs(HttpServerExchange exchange) {
        String from = exchange.getRequestHeaders().getFirst("Sec-Fetch-Site");
        if (from != null) {
            return from.equals("same-origin");
        }
        String origin = exchange.getRequestHeaders().getFirst(Headers.ORIGIN);
        return origin != null && origin.equals(site.getScheme() + "://" + site.getAuthority());
    }

    /** Puts what was read back, so that the node reads it as if nobody had. */
    private static void giveBack(HttpServerExchange exchange, byte[] form) {
        List<PooledByteBuffer> buffers = new ArrayList<>();
        for (int at = 0; at < form.length; ) {
            PooledByteBuffer pooled =
                    exchange.getConnection().getByteBufferPool().allocate();
            ByteBuffer buffer = pooled.getBuffer();
            int length = Math.min(buffer.remaining(), form.length - at);
            buffer.put(form, at, length).flip();
            buffers.add(pooled);
            at += length;
        }
        Connectors.ungetRequestBytes(exchange, buffers.toArray(PooledByteBuffer[]::new));
        Connectors.resetRequestChannel(exchange);
    }

    /** The form's text as it was sent. */
    static String text(byte[] form) {
        return new String(form, StandardCharsets.ISO_8859_1);
    }
}
