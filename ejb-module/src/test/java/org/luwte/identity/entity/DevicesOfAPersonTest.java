/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** When a sign-in on a device that nobody knows is news (privacy-safety.md A-40). */
class DevicesOfAPersonTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T08:15:30Z");
    private static final Instant EVENING = MORNING.plus(Duration.ofHours(10));

    private final Person person = new Person();

    @Test
    void isNoNewsForWhoHasNoUsualDevice() {
        assertThat(person.onNewDevice(MORNING)).isFalse();
        assertThat(person.newDevice()).isNull();
    }

    @Test
    void isNewsUntilItIsRead() {
        person.onKnownDevice(MORNING);

        assertThat(person.onNewDevice(EVENING)).isTrue();
        assertThat(person.newDevice()).isEqualTo(EVENING);
        person.readOfSignIns();
        assertThat(person.newDevice()).isNull();
    }

    @Test
    void isToldOnceAndTheNextOneAgain() {
        person.onKnownDevice(MORNING);
        person.onNewDevice(EVENING);
        person.readOfSignIns();

        assertThat(person.onNewDevice(EVENING)).isFalse();
        assertThat(person.newDevice()).isNull();
        assertThat(person.onNewDevice(EVENING.plusSeconds(1))).isTrue();
        assertThat(person.newDevice()).isEqualTo(EVENING.plusSeconds(1));
    }

    @Test
    void isNoNewsWhenTheUsualDeviceIsLongAgo() {
        person.onKnownDevice(MORNING);

        assertThat(person.onNewDevice(MORNING.plus(Duration.ofDays(61)))).isFalse();
    }
}
