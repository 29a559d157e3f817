/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.luwte.identity.boundary.TrailDesk;
import org.luwte.shared.NotFound;
import org.luwte.web.shared.Downloads;

/**
 * Hands a part of the chain to the data protection officer, as it is read from the database. By POST, because it leaves a row in the
 * trail.
 */
@WebServlet({"/desk/audit/export", "/en/desk/audit/export"})
public class TrailExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern PART = Pattern.compile("[1-9][0-9]{0,5}");

    @Inject
    private transient TrailDesk desk;

    @Inject
    private transient Downloads downloads;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String part = request.getParameter("part");
        if (part == null || !PART.matcher(part).matches()) {
            throw new NotFound();
        }
        int number = Integer.parseInt(part);
        downloads
                .file(response, "application/jsonl", "luwte-audit-%04d.jsonl".formatted(number))
                .ifPresent(file -> desk.export(number, file));
    }
}
