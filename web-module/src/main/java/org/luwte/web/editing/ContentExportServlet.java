/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.editing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.luwte.content.boundary.ContentExchange;
import org.luwte.web.shared.Downloads;

/** Hands out everything that readers see now as files. By POST, because it leaves a row in the trail. */
@WebServlet({"/desk/content-files/export", "/en/desk/content-files/export"})
public class ContentExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ContentExchange exchange;

    @Inject
    private transient Downloads downloads;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        downloads.file(response, "application/zip", "luwte-content.zip").ifPresent(exchange::export);
    }
}
