/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps the nonce of PrimeFaces off pages without its components: their forms post none, and would be refused (architecture.md
 * 11b). Such pages keep the policy of {@link SecurityHeaders}.
 */
public class PlainViews implements PhaseListener {

    private static final long serialVersionUID = 1L;

    /** Right after the view is known, before PrimeFaces looks. */
    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        var view = context.getViewRoot();
        boolean scripted = view != null
                && Route.ofView(view.getViewId()).map(Route::scripted).orElse(false);
        if (!scripted) {
            PrimeFacesContext.getCspState(context).setInitialized(true);
        }
    }
}
