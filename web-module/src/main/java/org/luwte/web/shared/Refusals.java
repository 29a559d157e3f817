/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.luwte.identity.boundary.DoorBook;

/** Has it written down when the container refuses somebody what her role does not allow (privacy-safety.md A-72). */
@ApplicationScoped
public class Refusals {

    private DoorBook book;
    private Faults faults;

    protected Refusals() {} // for the CDI proxy

    @Inject
    public Refusals(DoorBook book, Faults faults) {
        this.book = book;
        this.faults = faults;
    }

    /** Looks at what was thrown; a visitor is nobody, so nothing is written about her. */
    static void note(HttpServletRequest request, Throwable thrown) {
        if (request.getUserPrincipal() != null && Faults.refusedByTheContainer(thrown)) {
            CDI.current().select(Refusals.class).get().write();
        }
    }

    void write() {
        try {
            book.refused();
        } catch (EJBAccessException over) {
            // Her session is over: she is nobody, too.
            return;
        } catch (RuntimeException failure) {
            faults.note(failure);
        }
    }
}
