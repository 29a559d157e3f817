/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.luwte.identity.LookView;
import org.luwte.identity.boundary.WhoLooked;
import org.luwte.shared.Page;
import org.luwte.web.shared.RequestValues;

/** Where a member reads who looked at her data, and why. */
@Named
@RequestScoped
public class LookedPage {

    private WhoLooked looked;
    private RequestValues values;
    private Page<LookView> looks;

    protected LookedPage() {} // for the CDI proxy

    @Inject
    public LookedPage(WhoLooked looked, RequestValues values) {
        this.looked = looked;
        this.values = values;
    }

    public void load() {
        looks = looked.looks(values.page());
    }

    public Page<LookView> getLooks() {
        return looks;
    }
}
