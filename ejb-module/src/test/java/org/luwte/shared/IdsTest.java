/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    private final Instant now = Instant.parse("2026-11-23T12:00:00Z");
    private final Ids ids = new Ids(Clock.fixed(now, ZoneOffset.UTC));

    @Test
    void keysAreVersionSevenAndTellTheirTime() {
        UUID id = ids.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(now.toEpochMilli());
    }

    @Test
    void handlesTellNothing() {
        assertThat(ids.handle()).matches("[0-9a-f]{32}").isNotEqualTo(ids.handle());
    }
}
