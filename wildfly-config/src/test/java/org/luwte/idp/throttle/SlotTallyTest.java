/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.keycloak.models.SingleUseObjectProvider;
import org.luwte.idp.StandIn;

/** Counting in the store of Keycloak. */
class SlotTallyTest {

    private final Map<String, Long> stored = new ConcurrentHashMap<>();
    private final Tally tally = new SlotTally(StandIn.of(
            SingleUseObjectProvider.class,
            Map.of(
                    "contains", args -> stored.containsKey((String) args[0]),
                    "putIfAbsent", args -> stored.putIfAbsent((String) args[0], (Long) args[1]) == null)));

    @Test
    void triesAtTheSameMomentAreAllCounted() {
        IntStream.range(0, 8).parallel().forEach(i -> tally.add("somebody", 10));

        assertThat(tally.count("somebody", 10)).isEqualTo(8);
        assertThat(tally.count("somebody else", 10)).isZero();
    }

    @Test
    void nothingIsKeptBeyondWhatCountsNorForMoreThanAnHour() {
        for (int i = 0; i < 1000; i++) {
            tally.add("somebody", 9);
        }

        assertThat(tally.count("somebody", 9)).isEqualTo(9);
        assertThat(stored)
                .hasSize(9)
                .allSatisfy((slot, seconds) -> assertThat(seconds).isEqualTo(3600));
    }
}
