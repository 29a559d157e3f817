/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import org.luwte.shared.BusinessRuleViolation;

/** Somebody has this pseudonym, or one that looks the same. */
public final class PseudonymTaken extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public PseudonymTaken() {
        super("join.pseudonym.taken");
    }
}
