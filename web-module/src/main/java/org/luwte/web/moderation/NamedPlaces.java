/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.moderation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.luwte.web.shared.Route;
import org.luwte.web.shared.SiteAddress;

/** Finds the pages of our own in what somebody wrote; nothing else becomes a link. */
final class NamedPlaces {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** What stands around an address in a sentence, and what of it does not name the page. */
    private static final Pattern AROUND = Pattern.compile("^[\"'(<]+|[?#].*$|[\"').,;:>]+$");

    private NamedPlaces() {}

    /** The paths, each once, in their order. */
    static List<String> in(String text, String origin) {
        String host = origin.substring(origin.indexOf("//") + 2);
        return SPACE.splitAsStream(text)
                .map(word -> AROUND.matcher(word).replaceAll(""))
                .flatMap(word -> path(word, host))
                .distinct()
                .toList();
    }

    private static Stream<String> path(String word, String host) {
        String rest = word.replaceFirst("^https?://", "");
        String path = rest.startsWith(host + "/") ? rest.substring(host.length()) : rest;
        boolean ours = path.startsWith("/") && path.length() > 1;
        return ours
                        && Route.match(SiteAddress.of(path).path())
                                .filter(match -> !match.route().personal())
                                .isPresent()
                ? Stream.of(path)
                : Stream.empty();
    }
}
