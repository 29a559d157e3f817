/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.moderation;

import org.luwte.shared.BusinessRuleViolation;

/** No request has this number; a number that is none gets the same answer. */
public final class RemovalUnknown extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public RemovalUnknown() {
        super("removal.unknown");
    }
}
