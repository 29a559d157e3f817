/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import org.luwte.shared.BusinessRuleViolation;

/** A line of the sources is no source. */
public final class SourcesUnreadable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public SourcesUnreadable() {
        super("content.sources");
    }
}
