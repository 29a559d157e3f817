/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import org.luwte.shared.BusinessRuleViolation;

/** The pseudonym looks like the private login name (privacy-safety.md N-01). */
public final class PseudonymResemblesLogin extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public PseudonymResemblesLogin() {
        super("join.pseudonym.resembles");
    }
}
