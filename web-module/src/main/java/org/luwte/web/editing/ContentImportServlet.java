/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.editing;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.luwte.content.ImportTooLarge;
import org.luwte.content.boundary.ContentExchange;
import org.luwte.web.shared.Route;

/** Takes an archive of files and shows on the page what came of it. Nothing is kept on disk. */
@WebServlet({"/desk/content-files/import", "/en/desk/content-files/import"})
@MultipartConfig(maxRequestSize = ContentImportServlet.LIMIT, fileSizeThreshold = ContentImportServlet.LIMIT)
public class ContentImportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** What the server takes at all; all texts of a site are a quarter of it. */
    static final int LIMIT = 1_048_576;

    private static final String MISSING = "content.import.missing";

    @Inject
    private transient ContentExchange exchange;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Part file = request.getPart("file");
        if (file == null || file.getSize() == 0) {
            request.setAttribute(ContentFilesPage.REFUSAL, MISSING);
        } else {
            keep(request, file);
        }
        request.getRequestDispatcher(Route.CONTENT_FILES.view()).forward(request, response);
    }

    private void keep(HttpServletRequest request, Part file) throws IOException {
        try (InputStream archive = file.getInputStream()) {
            request.setAttribute(ContentFilesPage.REPORT, exchange.keep(archive));
        } catch (ImportTooLarge refused) {
            request.setAttribute(ContentFilesPage.REFUSAL, refused.textKey());
        }
    }
}
