/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import java.time.Instant;
import java.util.List;
import org.luwte.identity.FactorView;

/** What the identity provider knows of an account; asked when its owner looks, kept nowhere. */
record ProviderAccount(List<FactorView> factors, boolean recoveryAddress, List<ProviderSession> sessions) {

    /**
     * A session at the provider.
     *
     * @param id the {@code sid} of its tokens
     */
    record ProviderSession(String id, Instant since) {}
}
