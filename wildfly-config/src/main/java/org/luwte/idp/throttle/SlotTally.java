/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.throttle;

import java.util.stream.IntStream;
import org.keycloak.models.SingleUseObjectProvider;

/**
 * Counts in Keycloak's store of things that are used once. Each failure takes a numbered slot for an hour. Taking a slot is one
 * atomic step in the whole cluster, so that tries at the same moment are all counted.
 */
final class SlotTally implements Tally {

    private static final long HOUR_IN_SECONDS = 3600;

    private final SingleUseObjectProvider store;

    SlotTally(SingleUseObjectProvider store) {
        this.store = store;
    }

    @Override
    public int count(String key, int most) {
        return (int) IntStream.rangeClosed(1, most)
                .filter(slot -> store.contains(name(key, slot)))
                .count();
    }

    @Override
    public void add(String key, int most) {
        for (int slot = 1; slot <= most; slot++) {
            if (store.putIfAbsent(name(key, slot), HOUR_IN_SECONDS)) {
                return;
            }
        }
    }

    private static String name(String key, int slot) {
        return "luwte.failed." + key + "." + slot;
    }
}
