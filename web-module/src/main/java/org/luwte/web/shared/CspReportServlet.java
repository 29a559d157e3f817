/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicLong;

/** Takes the browsers' reports on the content policy and only counts them: a report holds addresses that somebody looked at. */
@WebServlet("/csp")
public class CspReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final AtomicLong reports = new AtomicLong();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        long count = reports.incrementAndGet();
        // At 1, 2, 4, 8 and so on: somebody who sends many must not fill the log.
        if (Long.bitCount(count) == 1) {
            WebLog.LOG.policyReports(count);
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
