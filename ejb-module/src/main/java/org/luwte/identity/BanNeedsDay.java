/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import org.luwte.shared.BusinessRuleViolation;

/** The last day of a ban is past, or years away. */
public final class BanNeedsDay extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public BanNeedsDay() {
        super("ban.until.notPossible");
    }
}
