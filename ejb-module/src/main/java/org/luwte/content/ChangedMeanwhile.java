/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import org.luwte.shared.BusinessRuleViolation;

/** Somebody else changed it since it was opened. */
public final class ChangedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super("edit.meanwhile");
    }
}
