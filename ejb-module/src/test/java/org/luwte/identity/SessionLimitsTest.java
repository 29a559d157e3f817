/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a sign-in lasts (privacy-safety.md A-48). */
class SessionLimitsTest {

    private static final Instant SIGNED_IN = Instant.parse("2026-11-23T08:00:00Z");

    @ParameterizedTest
    @CsvSource({"member, PT30M, PT12H", "staff, PT15M, PT8H", "partner, PT15M, PT8H", "administrator, PT15M, PT8H"})
    void dependOnWhatThePersonCanDo(String role, Duration idle, Duration longest) {
        var limits = SessionLimits.of(role::equals, false);

        assertThat(limits.idle()).isEqualTo(idle);
        assertThat(limits.over(SIGNED_IN, SIGNED_IN.plus(longest).minusSeconds(1)))
                .isFalse();
        assertThat(limits.over(SIGNED_IN, SIGNED_IN.plus(longest))).isTrue();
    }

    @Test
    void memberWhoIsStaffTooHasTheLimitsOfStaff() {
        assertThat(SessionLimits.of(role -> role.equals(Roles.MEMBER) || role.equals(Roles.STAFF), false))
                .isEqualTo(SessionLimits.STAFF);
    }

    /** U-09. */
    @ParameterizedTest
    @CsvSource({"member", "staff", "partner", "administrator"})
    void onASharedDeviceTheyAreShortForEverybody(String role) {
        var limits = SessionLimits.of(role::equals, true);

        assertThat(limits.idle()).isEqualTo(Duration.ofMinutes(10));
        assertThat(limits.over(SIGNED_IN, SIGNED_IN.plus(Duration.ofHours(1)).minusSeconds(1)))
                .isFalse();
        assertThat(limits.over(SIGNED_IN, SIGNED_IN.plus(Duration.ofHours(1)))).isTrue();
        assertThat(limits.end(SIGNED_IN)).isEqualTo(SIGNED_IN.plus(Duration.ofHours(1)));
    }
}
