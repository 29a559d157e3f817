/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.balancer;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.net.URI;
import java.util.Set;

/** The quick exit without a node (privacy-safety.md U-01 to U-04): the same answers as the application's, less the session. */
record Leaving(URI neutralSite, Set<String> languages) {

    private static final String PATH = "/leave";

    /** {@code none}: the person typed the address or opened a bookmark. */
    private static final Set<String> OWN = Set.of("same-origin", "same-site", "none");

    boolean is(HttpServerExchange exchange) {
        String path = exchange.getRequestPath();
        return path.equals(PATH) || languages.stream().anyMatch(language -> path.equals("/" + language + PATH));
    }

    void answer(HttpServerExchange exchange) {
        String from = exchange.getRequestHeaders().getFirst("Sec-Fetch-Site");
        boolean own = from == null || OWN.contains(from);
        AnswerHeaders.set(exchange, AnswerHeaders.POLICY);
        if (own) {
            exchange.getResponseHeaders()
                    .put(HttpString.tryFromString("Clear-Site-Data"), "\"cache\", \"cookies\", \"storage\"");
        }
        if (own && exchange.getRequestMethod().equals(Methods.POST)) {
            exchange.setStatusCode(StatusCodes.NO_CONTENT);
        } else {
            exchange.setStatusCode(StatusCodes.SEE_OTHER);
            exchange.getResponseHeaders().put(Headers.LOCATION, neutralSite.toString());
        }
        exchange.endExchange();
    }
}
