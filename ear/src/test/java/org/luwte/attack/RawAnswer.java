/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.attack;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer of the site.
 *
 * @param status  {@code 0}: the connection was closed without an answer
 * @param headers names in lower case
 */
public record RawAnswer(int status, Map<String, List<String>> headers, String body) {

    /** The connection was closed. */
    static final RawAnswer NONE = new RawAnswer(0, Map.of(), "");

    /** The same of what came through the client of the JDK. */
    public static RawAnswer of(HttpResponse<String> response) {
        Map<String, List<String>> headers = new TreeMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        return new RawAnswer(response.statusCode(), headers, response.body());
    }

    public List<String> all(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /** The first header with this name, or nothing. */
    public String header(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** Whether there is a page in it. */
    public boolean page() {
        return header("Content-Type").startsWith("text/html") && !body.isEmpty();
    }
}
