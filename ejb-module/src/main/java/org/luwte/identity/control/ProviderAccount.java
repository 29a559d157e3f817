/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import java.time.Instant;
import java.util.List;
import org.luwte.identity.FactorView;

/**
 * What the identity provider knows of an account; asked when its owner looks, kept nowhere.
 *
 * @param address the recovery address, or empty; only to notice that it is another one, never shown
 */
record ProviderAccount(List<FactorView> factors, String address, List<ProviderSession> sessions) {

    boolean recoveryAddress() {
        return !address.isEmpty();
    }

    /**
     * A session at the provider.
     *
     * @param id the {@code sid} of its tokens
     */
    record ProviderSession(String id, Instant since) {}
}
