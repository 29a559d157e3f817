/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import org.luwte.shared.BusinessRuleViolation;

/** Nobody said which sources were compared. */
public final class NothingCompared extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public NothingCompared() {
        super("content.compared.none");
    }
}
