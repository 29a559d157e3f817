/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import org.luwte.shared.BusinessRuleViolation;

/** A text cannot be published before title, address and text stand there in every language. */
public final class ContentIncomplete extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public ContentIncomplete() {
        super("content.incomplete");
    }
}
