/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.luwte.vault.AddressSeal;

/**
 * Quiet mode of one browser (privacy-safety.md U-06): its addresses tell nothing of the page, and lead nowhere when the browser has
 * forgotten its secret (docs/adr/0050).
 */
public final class Quiet {

    private static final String ATTRIBUTE = Quiet.class.getName();
    private static final String OPAQUE = "/o/";
    private static final String ENTRANCE = "/enter/";

    private static final Pattern END_OF_PATH = Pattern.compile("[?#]");

    private final AddressSeal seal;

    /** Quiet mode of the browser with this secret. */
    public Quiet(AddressSeal seal) {
        this.seal = seal;
    }

    /** The quiet mode of the browser that asks, if it is on. */
    public static Optional<Quiet> of(HttpServletRequest request) {
        return Optional.ofNullable((Quiet) request.getAttribute(ATTRIBUTE));
    }

    /** From now on this is known of the request. */
    void settle(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Lets everything behind see the page that an opaque address means; what leads to none stays as it came. */
    void open(HttpServletRequest request) {
        SiteAddress asked = SiteAddress.of(request);
        if (asked.path().startsWith(OPAQUE)) {
            seal.open(asked.path().substring(OPAQUE.length()))
                    .filter(Quiet::told)
                    .ifPresent(path -> new SiteAddress(asked.language(), path).settle(request));
        }
    }

    /** Whether in quiet mode somebody came by an address that tells what is read: typed, or linked to from elsewhere. */
    static boolean readable(HttpServletRequest request) {
        return of(request).isPresent()
                && told(SiteAddress.of(request.getRequestURI()).path());
    }

    /** An address of a page in its opaque form. Home, files, and what is no page stay as they are. */
    public String conceal(String address) {
        var end = END_OF_PATH.matcher(address);
        int length = end.find() ? end.start() : address.length();
        SiteAddress plain = SiteAddress.of(address.substring(0, length));
        String rest = address.substring(length);
        if (plain.path().startsWith(ENTRANCE)) {
            // Signing in leads to where everybody begins: the page behind would stand in the address.
            return SiteAddress.inLanguage(plain.language(), "/enter") + rest;
        }
        return told(plain.path())
                ? SiteAddress.inLanguage(plain.language(), OPAQUE + seal.seal(plain.path())) + rest
                : address;
    }

    /** Whether a path would tell what is read: home tells nothing. */
    private static boolean told(String path) {
        return Route.match(path).filter(match -> match.route() != Route.HOME).isPresent();
    }
}
