/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import org.luwte.shared.BusinessRuleViolation;

/** An archive holds more than all content of the site could be. */
public final class ImportTooLarge extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public ImportTooLarge() {
        super("content.import.large");
    }
}
