/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.moderation;

import org.luwte.shared.BusinessRuleViolation;

/** Somebody decided already, or it is too late to decide anew. */
public final class RemovalClosed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public RemovalClosed() {
        super("removal.closed");
    }
}
