/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.shared;

import jakarta.ejb.ApplicationException;

/**
 * A rule of the house refused what was asked. The page shows the text behind {@link #textKey()}; it holds no personal data
 * (style.md 6.5). Whatever was done in the transaction is undone.
 */
@ApplicationException(rollback = true)
public abstract class BusinessRuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String textKey;

    protected BusinessRuleViolation(String textKey) {
        super(textKey);
        this.textKey = textKey;
    }

    public String textKey() {
        return textKey;
    }
}
