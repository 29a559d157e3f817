/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import org.luwte.shared.BusinessRuleViolation;

/**
 * The caller may do this, but must sign in anew first: too long ago, or without a second factor (decision 4). Only those hear it who
 * stand otherwise; for all others the thing is not there.
 */
public final class StepUpRequired extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public StepUpRequired() {
        super("stepUp.required");
    }
}
