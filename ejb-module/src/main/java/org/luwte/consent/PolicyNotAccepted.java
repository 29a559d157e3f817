/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.consent;

import org.luwte.shared.BusinessRuleViolation;

/** A required policy was not accepted. */
public final class PolicyNotAccepted extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public PolicyNotAccepted() {
        super("join.policy.missing");
    }
}
