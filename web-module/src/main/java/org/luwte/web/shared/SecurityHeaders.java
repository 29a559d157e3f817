/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import java.util.LinkedHashMap;
import java.util.Map;

/** The header set of privacy-safety.md E.3, which goes out with every answer. */
public final class SecurityHeaders {

    public static final String CSP = "Content-Security-Policy";
    public static final String CACHE_CONTROL = "Cache-Control";
    public static final String ROBOTS = "X-Robots-Tag";
    public static final String CLEAR_SITE_DATA = "Clear-Site-Data";

    /** What leaving and signing out wipe from the browser (U-03). */
    public static final String EVERYTHING = "\"cache\", \"cookies\", \"storage\"";

    /** {@code script-src} stands last: PrimeFaces appends its nonce to the string (E.2). */
    static final String POLICY = "default-src 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; "
            + "form-action 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; media-src 'self'; "
            + "manifest-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; report-uri /csp; script-src 'self'";

    /**
     * A public page may rest in the browser's own cache, but is asked for anew each time: after signing in it looks different. The
     * balancer may give it to visitors for a minute (docs/adr/0051).
     */
    static final String SHARED = "public, max-age=0, must-revalidate, s-maxage=60";

    private static final String FEATURES = String.join(
            ", ",
            "accelerometer=()",
            "autoplay=()",
            "browsing-topics=()",
            "camera=()",
            "display-capture=()",
            "encrypted-media=()",
            "fullscreen=()",
            "gamepad=()",
            "geolocation=()",
            "gyroscope=()",
            "hid=()",
            "idle-detection=()",
            "local-fonts=()",
            "magnetometer=()",
            "microphone=()",
            "midi=()",
            "payment=()",
            "picture-in-picture=()",
            "publickey-credentials-get=()",
            "screen-wake-lock=()",
            "serial=()",
            "storage-access=()",
            "usb=()",
            "window-management=()",
            "xr-spatial-tracking=()");

    private static final Map<String, String> ALWAYS = always();

    private SecurityHeaders() {}

    private static Map<String, String> always() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Strict-Transport-Security", "max-age=63072000; includeSubDomains; preload");
        headers.put(CSP, POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cross-Origin-Embedder-Policy", "require-corp");
        headers.put("Permissions-Policy", FEATURES);
        headers.put("X-Frame-Options", "DENY");
        // The server compresses what is text.
        headers.put("Vary", "Accept-Encoding");
        return headers;
    }

    /**
     * The headers of one answer.
     *
     * @param open    whether it is a public page of the organisation (level D0)
     * @param visitor whether nobody is signed in and the browser remembers nothing; only then the page is the same for everybody
     */
    static Map<String, String> of(boolean open, boolean visitor) {
        Map<String, String> headers = new LinkedHashMap<>(ALWAYS);
        headers.put(CACHE_CONTROL, open && visitor ? SHARED : "no-store");
        if (!open) {
            headers.put(ROBOTS, "noindex, noarchive");
        }
        return headers;
    }
}
