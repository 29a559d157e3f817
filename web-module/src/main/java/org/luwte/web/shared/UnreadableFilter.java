/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses what the server will not read: a body that is too long, or too many parameters. Without a page, which would have to read
 * them too; no form of ours sends so much, but for the one that sends a file: it is asked for again and says so.
 */
public class UnreadableFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** What a file may weigh with what stands around it; all texts of a site are a quarter of it. */
    public static final int UPLOAD_LIMIT = 1_048_576;

    private static final String UPLOAD = Route.CONTENT_FILES.template() + "/import";

    /** What the page of the files says then. */
    private static final String REFUSED = "?refused=large";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean upload = SiteAddress.of(request).path().equals(UPLOAD);
        if (upload && tooLarge(request)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location", SiteAddress.of(request).language().address(Route.CONTENT_FILES.template()) + REFUSED);
        } else if (readable(request)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** What does not say how long it is counts as too large: every browser says so. */
    private static boolean tooLarge(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && (request.getContentLengthLong() < 0 || request.getContentLengthLong() > UPLOAD_LIMIT);
    }

    private static boolean readable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (RuntimeException tooMuch) {
            return false;
        }
    }
}
