/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Hands out files, but none on a device that others use too: there it would stay (privacy-safety.md U-09). */
@Named
@RequestScoped
public class Downloads {

    private Visit visit;

    protected Downloads() {} // for the CDI proxy

    @Inject
    public Downloads(Visit visit) {
        this.visit = visit;
    }

    /** Whether a page offers files. */
    public boolean isAllowed() {
        return !visit.caller().sharedDevice();
    }

    /** A file of this type and name, to be written; empty when it was refused. */
    public Optional<Download> file(HttpServletResponse response, String type, String name) throws IOException {
        if (isAllowed()) {
            return Optional.of(new Download(response, type, name));
        }
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return Optional.empty();
    }
}
