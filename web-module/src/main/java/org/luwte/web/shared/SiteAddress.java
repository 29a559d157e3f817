/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.luwte.shared.Language;

/**
 * An address of this site: the language it is in, and the path without it.
 *
 * @param path starts with a slash; as it came, not decoded
 */
public record SiteAddress(Language language, String path) {

    private static final String ATTRIBUTE = SiteAddress.class.getName();
    /** Possessive, so that thousands of parts need no stack. */
    private static final Pattern PLAIN = Pattern.compile("/|(/[A-Za-z0-9._-]++)++");

    /** The address behind a path of this site. */
    public static SiteAddress of(String path) {
        for (Language language : Language.values()) {
            String home = language.address("/");
            if (path.equals(home)) {
                return new SiteAddress(language, "/");
            }
            if (!home.equals("/") && path.startsWith(home + "/")) {
                return new SiteAddress(language, path.substring(home.length()));
            }
        }
        return new SiteAddress(Language.NL, path);
    }

    /** The address the browser asked for; it stays the same through forwards and error pages. */
    public static SiteAddress of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof SiteAddress known) {
            return known;
        }
        // What the container refuses before any filter, such as a failed sign-in, is first seen on its error page.
        SiteAddress address = of(
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String refused
                        ? refused
                        : request.getRequestURI());
        request.setAttribute(ATTRIBUTE, address);
        return address;
    }

    /** From now on this is what the browser asked for. */
    void settle(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The path with the prefix of the language. */
    public String full() {
        return inLanguage(language, path);
    }

    /** A path of the site with the prefix of a language. */
    public static String inLanguage(Language language, String path) {
        return language.address(path);
    }

    /**
     * Whether the path is made of plain segments only: nothing encoded, no empty segment. All our addresses are; an empty segment
     * at the start would turn a redirect into one to another host.
     */
    public boolean plain() {
        return PLAIN.matcher(path).matches();
    }
}
