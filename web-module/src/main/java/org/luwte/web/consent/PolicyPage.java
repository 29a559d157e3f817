/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.luwte.consent.PolicyView;
import org.luwte.consent.boundary.Policies;
import org.luwte.web.shared.RequestValues;

/** The text of one policy. */
@Named
@RequestScoped
public class PolicyPage {

    private Policies policies;
    private RequestValues values;
    private PolicyView policy;

    protected PolicyPage() {} // for the CDI proxy

    @Inject
    public PolicyPage(Policies policies, RequestValues values) {
        this.policies = policies;
        this.values = values;
    }

    public void load() {
        policy = policies.policy(values.code(), values.language());
    }

    public PolicyView getPolicy() {
        return policy;
    }
}
