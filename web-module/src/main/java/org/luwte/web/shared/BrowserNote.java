/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a browser remembers for somebody without a session (docs/adr/0049): nothing of a person, not for scripts, and only until the
 * browser is closed or somebody leaves by the exit.
 */
public enum BrowserNote {
    /** That the explanation of the exit was read. */
    EXPLAINED("start"),
    /** That quiet mode is on, and the secret by which this browser alone opens its addresses. */
    QUIET("view");

    private static final int UNTIL_CLOSED = -1;

    private final String cookie;

    BrowserNote(String cookie) {
        this.cookie = cookie;
    }

    /** What the browser says, if it says anything. */
    public Optional<String> of(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(sent -> sent.getName().equals(cookie))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Lets the browser remember; the server adds that no other site may send it. */
    public void keep(HttpServletResponse response, String value, Settings settings) {
        keep(response, value, UNTIL_CLOSED, settings);
    }

    private void keep(HttpServletResponse response, String value, int seconds, Settings settings) {
        var note = new Cookie(cookie, value);
        note.setPath("/");
        note.setMaxAge(seconds);
        note.setHttpOnly(true);
        note.setSecure(settings.publicOrigin().startsWith("https:"));
        response.addCookie(note);
    }

    /** Lets the browser forget. */
    public void drop(HttpServletResponse response, Settings settings) {
        keep(response, "", 0, settings);
    }

    /** Whether the browser remembers anything: then a page is not the same for everybody. */
    static boolean any(HttpServletRequest request) {
        return Arrays.stream(values()).anyMatch(note -> note.of(request).isPresent());
    }

    /** Lets the browser forget everything; not every browser wipes its cookies when it is asked to. */
    public static void dropAll(HttpServletRequest request, HttpServletResponse response, Settings settings) {
        Arrays.stream(values())
                .filter(note -> note.of(request).isPresent())
                .forEach(note -> note.drop(response, settings));
    }
}
