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
    EXPLAINED("start");

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
        var note = new Cookie(cookie, value);
        note.setPath("/");
        note.setHttpOnly(true);
        note.setSecure(settings.publicOrigin().startsWith("https:"));
        response.addCookie(note);
    }
}
