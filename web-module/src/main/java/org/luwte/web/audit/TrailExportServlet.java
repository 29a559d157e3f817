/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import org.luwte.identity.boundary.TrailDesk;
import org.luwte.shared.NotFound;

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

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String part = request.getParameter("part");
        if (part == null || !PART.matcher(part).matches()) {
            throw new NotFound();
        }
        desk.export(
                Integer.parseInt(part), new Begun(response, "luwte-audit-%04d.jsonl".formatted(Integer.valueOf(part))));
    }

    /** Nothing is said of the file before the boundary has let the caller in. */
    private static final class Begun extends OutputStream {

        private final HttpServletResponse response;
        private final String file;
        private OutputStream out;

        Begun(HttpServletResponse response, String file) {
            this.response = response;
            this.file = file;
        }

        private OutputStream out() throws IOException {
            if (out == null) {
                response.setContentType("application/jsonl");
                response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
                out = response.getOutputStream();
            }
            return out;
        }

        @Override
        public void write(int one) throws IOException {
            out().write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out().write(bytes, from, count);
        }

        @Override
        public void flush() throws IOException {
            out().flush();
        }
    }
}
