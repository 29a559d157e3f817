/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/** A file that the browser is handed (see {@link Downloads}). Nothing is said of it before the boundary has let the caller in and writes. */
public final class Download extends OutputStream {

    private final HttpServletResponse response;
    private final String type;
    private final String name;
    private OutputStream out;

    /** A file of this type and name. */
    Download(HttpServletResponse response, String type, String name) {
        this.response = response;
        this.type = type;
        this.name = name;
    }

    private OutputStream out() throws IOException {
        if (out == null) {
            response.setContentType(type);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
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
