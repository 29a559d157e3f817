/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02", "2-3-2026", "02-03-2026"})
    void dayIsReadAsComputersAndAsPeopleWriteIt(String day) {
        assertThat(Source.parse("Politie | https://www.politie.nl/ | " + day))
                .map(Source::checkedOn)
                .contains(LocalDate.of(2026, 3, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-2-2026", "2026-2-3", "gisteren", ""})
    void whatIsNoDayIsNoSource(String day) {
        assertThat(Source.parse("Politie | https://www.politie.nl/ | " + day)).isEmpty();
    }

    @Test
    void sourceIsDueWhenNobodyComparedItOrHalfAYearPassed() {
        LocalDate today = LocalDate.of(2026, 11, 24);
        assertThat(new Source("a", "https://example.org/", null).due(today)).isTrue();
        assertThat(new Source("a", "https://example.org/", today.minusDays(180)).due(today))
                .isFalse();
        assertThat(new Source("a", "https://example.org/", today.minusDays(181)).due(today))
                .isTrue();
    }
}
