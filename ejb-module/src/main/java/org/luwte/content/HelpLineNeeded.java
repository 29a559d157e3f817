/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import org.luwte.shared.BusinessRuleViolation;

/** Every page must have urgent lines: the last of them stay. */
public final class HelpLineNeeded extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public HelpLineNeeded() {
        super("helpLine.needed");
    }
}
