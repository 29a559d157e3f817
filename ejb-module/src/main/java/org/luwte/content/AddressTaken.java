/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import org.luwte.shared.BusinessRuleViolation;
import org.luwte.shared.Language;

/** Another page has this address. */
public final class AddressTaken extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    /** The language in whose words it is taken. */
    public AddressTaken(Language language) {
        super("content.address.taken." + language.tag());
    }
}
