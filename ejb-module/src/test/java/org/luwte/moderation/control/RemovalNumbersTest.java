/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.moderation.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luwte.moderation.RemovalFormOld;
import org.luwte.shared.Ids;
import org.luwte.vault.BlindIndex;

/** Forms of visitors and numbers of requests: ours, for an hour, and the same number for what is sent twice. */
class RemovalNumbersTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final RemovalNumbers numbers = at(NOON, "ours");

    private static RemovalNumbers at(Instant now, String key) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        BlindIndex index = (purpose, value) -> digest(key + "|" + purpose + "|" + value);
        return new RemovalNumbers(index, new Ids(clock), clock);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void sameFormGivesTheSameNumberAndAnotherAnother() {
        String form = numbers.begin();

        assertThat(numbers.of(form))
                .matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}")
                .isEqualTo(numbers.of(form))
                .isNotEqualTo(numbers.of(numbers.begin()));
    }

    @Test
    void formIsGoodForAnHour() {
        String form = numbers.begin();

        assertThat(at(NOON.plus(Duration.ofHours(1)), "ours").of(form)).isEqualTo(numbers.of(form));
        assertThatThrownBy(() -> at(NOON.plus(Duration.ofHours(1)).plusSeconds(1), "ours")
                        .of(form))
                .isInstanceOf(RemovalFormOld.class);
    }

    @Test
    void formOfSomebodyElseIsNotTaken() {
        String form = numbers.begin();
        String later = form.replaceFirst("-[0-9]+-", "-" + NOON.plusSeconds(60).getEpochSecond() + "-");

        for (String forged : new String[] {at(NOON, "theirs").begin(), later, "", "x", form + "0", form.substring(1)}) {
            assertThatThrownBy(() -> numbers.of(forged)).isInstanceOf(RemovalFormOld.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a1b0-cdef-gh10-jkmn", " A1B0 CDEF GH10 JKMN ", "aIbO–cdef–ghLo–jkmn", "A1B0CDEFGH10JKMN"})
    void numberIsKnownHoweverItIsTyped(String typed) {
        assertThat(numbers.index(typed)).isEqualTo(numbers.index("A1B0-CDEF-GH10-JKMN"));
    }

    @Test
    void whatIsNoNumberHasAnIndexThatNoRequestHas() {
        assertThat(numbers.index(null)).isEqualTo(numbers.index("")).isNotEqualTo(numbers.index("A1B0-CDEF-GH10-JKMN"));
    }
}
