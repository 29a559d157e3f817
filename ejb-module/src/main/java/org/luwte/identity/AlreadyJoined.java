/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import org.luwte.shared.BusinessRuleViolation;

/** Joining happens once. */
public final class AlreadyJoined extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public AlreadyJoined() {
        super("join.already");
    }
}
