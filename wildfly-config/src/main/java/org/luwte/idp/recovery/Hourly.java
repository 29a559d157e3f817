/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.recovery;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.SingleUseObjectProvider;
import org.luwte.idp.throttle.Pseudonyms;

/**
 * How often something may be done in an hour for the same name, address or account, from however many browsers. Each time takes a
 * numbered slot in Keycloak's store of things used once, which is one atomic step in the whole cluster.
 */
enum Hourly {
    /** Mails with a code for a forgotten password, by login name. */
    CODE(3),
    /** Mails with a code that proves an address, by address and by account. */
    ADDRESS(3),
    /** Tries at the code that proves an address, by account: six digits must not be guessed. */
    ADDRESS_TRY(5);

    private static final long SECONDS = 3600;

    private final int most;

    Hourly(int most) {
        this.most = most;
    }

    /** Takes one of the slots that are left. */
    boolean take(KeycloakSession session, String who) {
        SingleUseObjectProvider store = session.getProvider(SingleUseObjectProvider.class);
        String key = "luwte.hourly." + Pseudonyms.of(session).of(name(), who);
        for (int slot = 1; slot <= most; slot++) {
            if (store.putIfAbsent(key + "." + slot, SECONDS)) {
                return true;
            }
        }
        return false;
    }
}
