/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import org.luwte.shared.BusinessRuleViolation;

/** Another page has this address. */
public final class AddressTaken extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public AddressTaken() {
        super("content.address.taken");
    }
}
