/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit;

import org.luwte.shared.BusinessRuleViolation;

/** No reason, no content. */
public final class ReasonMissing extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public ReasonMissing() {
        super("access.reason.missing");
    }
}
