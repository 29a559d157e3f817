/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import org.luwte.shared.BusinessRuleViolation;

/** The identity provider does not answer just now; what is only known there can't be shown or changed. */
public final class ProviderAway extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public ProviderAway() {
        super("signIn.away");
    }
}
