/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.probe.entrance;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells whom the container takes the caller for. Only the tests deploy it. */
@WebServlet({"/enter", "/enter/*", "/who"})
public class WhoProbe extends HttpServlet {

    /** What stands in the answer for somebody who is not signed in. */
    public static final String NOBODY = "nobody";

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        var caller = request.getUserPrincipal();
        response.getWriter().write(caller == null ? NOBODY : caller.getName());
    }
}
