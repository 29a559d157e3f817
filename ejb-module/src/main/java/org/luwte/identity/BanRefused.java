/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import org.luwte.shared.BusinessRuleViolation;

/** Nobody bans herself, or somebody with a function that is not below her own. */
public final class BanRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public BanRefused() {
        super("ban.refused");
    }
}
