/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.luwte.identity.CallerState;
import org.luwte.identity.CallerView;
import org.luwte.identity.boundary.Reception;

/** Who looks at the page: asked once in a request, and for a visitor not at all. */
@RequestScoped
public class Visit {

    private static final CallerView VISITOR =
            new CallerView(CallerState.VISITOR, false, null, null, List.of(), false, null, null);
    private static final CallerView UNKNOWN =
            new CallerView(CallerState.SIGNED_IN, false, null, null, List.of(), false, null, null);

    private HttpServletRequest request;
    private Reception reception;
    private Faults faults;
    private CallerView caller;

    protected Visit() {} // for the CDI proxy

    @Inject
    public Visit(HttpServletRequest request, Reception reception, Faults faults) {
        this.request = request;
        this.reception = reception;
        this.faults = faults;
    }

    /** The caller; while the registry does not answer, somebody signed in of whom nothing is known. */
    public CallerView caller() {
        if (caller == null) {
            caller = visitor() ? VISITOR : ask();
        }
        return caller;
    }

    /** Whether the registry did not answer. */
    public boolean unknown() {
        return caller() == UNKNOWN;
    }

    /** Whether nobody is signed in. */
    public boolean visitor() {
        return request.getUserPrincipal() == null;
    }

    private CallerView ask() {
        try {
            return reception.caller();
        } catch (RuntimeException failure) {
            // The frame of the page, with its exit and its help lines, must stand even now.
            faults.note(failure);
            return UNKNOWN;
        }
    }
}
