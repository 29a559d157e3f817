/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.moderation;

import org.luwte.shared.BusinessRuleViolation;

/** The form was made too long ago, or not by us. */
public final class RemovalFormOld extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public RemovalFormOld() {
        super("removal.form.old");
    }
}
