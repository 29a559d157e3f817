/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import org.luwte.shared.BusinessRuleViolation;

/** The pseudonym could tell who or where somebody is, or pretends to be staff (privacy-safety.md U-12). */
public final class PseudonymNotAllowed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public PseudonymNotAllowed() {
        super("join.pseudonym.notAllowed");
    }
}
