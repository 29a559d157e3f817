/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.probe;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;

/** Answers which caches run, or where in them a word stands, or what sessions hold; one line each. Only the tests deploy it. */
@WebServlet("/caches")
public class CacheProbe extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String word = request.getParameter("word");
        Collection<String> lines = word == null ? CacheContents.names() : ObjectSearch.of(word, CacheContents.all());
        if (request.getParameter("sessions") != null) {
            lines = SessionContents.all();
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(String.join("\n", lines));
    }
}
