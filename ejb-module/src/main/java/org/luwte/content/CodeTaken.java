/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import org.luwte.shared.BusinessRuleViolation;

/** Another item has this code. */
public final class CodeTaken extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public CodeTaken() {
        super("content.code.taken");
    }
}
