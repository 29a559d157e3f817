/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.balancer;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HttpString;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The header set of privacy-safety.md E.3, the same that the application sends (a test compares them). */
final class AnswerHeaders {

    /** The policy of an answer without a page of its own. */
    static final String POLICY = policy("'self'", "'self'");

    private static final String FEATURES = Stream.of(
                    "accelerometer",
                    "autoplay",
                    "browsing-topics",
                    "camera",
                    "display-capture",
                    "encrypted-media",
                    "fullscreen",
                    "gamepad",
                    "geolocation",
                    "gyroscope",
                    "hid",
                    "idle-detection",
                    "local-fonts",
                    "magnetometer",
                    "microphone",
                    "midi",
                    "payment",
                    "picture-in-picture",
                    "publickey-credentials-get",
                    "screen-wake-lock",
                    "serial",
                    "storage-access",
                    "usb",
                    "window-management",
                    "xr-spatial-tracking")
            .map(feature -> feature + "=()")
            .collect(Collectors.joining(", "));

    private static final Map<String, String> ALWAYS = always();

    private AnswerHeaders() {}

    static void set(HttpServerExchange exchange, String policy) {
        HeaderMap headers = exchange.getResponseHeaders();
        ALWAYS.forEach((name, value) -> headers.put(HttpString.tryFromString(name), value));
        headers.put(HttpString.tryFromString("Content-Security-Policy"), policy);
    }

    static String policy(String styles, String scripts) {
        return "default-src 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self'; "
                + "img-src 'self' data:; font-src 'self'; connect-src 'self'; media-src 'self'; manifest-src 'self'; "
                + "style-src " + styles + "; style-src-attr 'unsafe-inline'; report-uri /csp; script-src " + scripts;
    }

    private static Map<String, String> always() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Strict-Transport-Security", "max-age=63072000; includeSubDomains; preload");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cross-Origin-Embedder-Policy", "require-corp");
        headers.put("Permissions-Policy", FEATURES);
        headers.put("X-Frame-Options", "DENY");
        headers.put("Vary", "Accept-Encoding");
        headers.put("Cache-Control", "no-store");
        headers.put("X-Robots-Tag", "noindex, noarchive");
        return headers;
    }
}
