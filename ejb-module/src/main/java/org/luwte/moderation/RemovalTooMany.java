/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.moderation;

import org.luwte.shared.BusinessRuleViolation;

/** Too much came from the same place within an hour. */
public final class RemovalTooMany extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public RemovalTooMany() {
        super("removal.tooMany");
    }
}
