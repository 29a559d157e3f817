/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luwte.shared.Language;

class TimesTest {

    /** A Thursday, 00:30 in Amsterdam: in UTC it is still Wednesday. */
    private static final Instant NOW = Instant.parse("2026-03-18T23:30:00Z");

    private final Times times = new Times(Clock.fixed(NOW, ZoneOffset.UTC), null);

    @ParameterizedTest
    @CsvSource({
        "2026-03-18T23:05:00Z, vandaag, today",
        "2026-03-19T10:00:00Z, vandaag, today",
        "2026-03-18T22:59:00Z, gisteren, yesterday",
        "2026-03-17T23:00:00Z, gisteren, yesterday",
        "2026-03-17T22:00:00Z, eerder deze week, earlier this week",
        "2026-03-15T23:00:00Z, eerder deze week, earlier this week",
        "2026-03-15T22:59:00Z, vorige week, last week",
        "2026-03-08T23:00:00Z, vorige week, last week",
        "2026-03-08T22:59:00Z, in maart 2026, in March 2026",
        "2025-12-31T23:30:00Z, in januari 2026, in January 2026"
    })
    void tellsCoarselyWhenItWas(Instant instant, String dutch, String english) {
        assertThat(times.coarse(instant, Language.NL)).isEqualTo(dutch);
        assertThat(times.coarse(instant, Language.EN)).isEqualTo(english);
    }

    @Test
    void neverTellsAnHour() {
        assertThat(times.coarse(NOW, Language.NL)).doesNotContainPattern("\\d:\\d");
    }
}
