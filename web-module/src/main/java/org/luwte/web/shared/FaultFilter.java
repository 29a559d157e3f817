/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Catches what no page caught. It stands before the forward of {@link RouteFilter}, which wraps exceptions so that the error pages
 * of the descriptor would not match, and keeps the server from logging them a second time with their messages.
 */
public class FaultFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private transient Faults faults;

    protected FaultFilter() {} // for the container

    @Inject
    public FaultFilter(Faults faults) {
        this.faults = faults;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException thrown) {
            answer(request, response, thrown);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception thrown) throws IOException {
        int status = status(request, thrown);
        if (!response.isCommitted()) {
            response.sendError(status);
        }
    }

    private int status(HttpServletRequest request, Exception thrown) {
        if (Faults.looksAbsent(thrown)) {
            Refusals.note(request, thrown);
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (Faults.looksExpired(thrown)) {
            return HttpServletResponse.SC_CONFLICT;
        }
        faults.incident(request, thrown);
        return Faults.status(thrown);
    }
}
