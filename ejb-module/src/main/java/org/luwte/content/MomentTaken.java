/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import org.luwte.shared.BusinessRuleViolation;

/** Another version of the item is planned for this very moment. */
public final class MomentTaken extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public MomentTaken() {
        super("content.moment.taken");
    }
}
