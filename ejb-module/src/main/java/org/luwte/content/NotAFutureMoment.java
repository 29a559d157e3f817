/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import org.luwte.shared.BusinessRuleViolation;

/** What is planned must lie ahead, and its end behind its beginning. */
public final class NotAFutureMoment extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public NotAFutureMoment() {
        super("content.moment.past");
    }
}
