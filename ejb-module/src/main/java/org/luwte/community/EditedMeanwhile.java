/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community;

import org.luwte.shared.BusinessRuleViolation;

/** The text was changed in another window or on another device since it was opened. */
public final class EditedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public EditedMeanwhile() {
        super("edit.meanwhile");
    }
}
