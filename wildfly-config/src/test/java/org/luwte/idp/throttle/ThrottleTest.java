/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The counting, with a clock that stands still until the test moves it (privacy-safety.md N-13, A-37). */
class ThrottleTest {

    private static final int HOUR = 3600;
    private static final int LONGEST = 42;

    private final Failures failures = new Failures();
    private final Throttle passwords = throttle(Rule.PASSWORD);
    private long now = 1_000_000;

    @ParameterizedTest
    @CsvSource({"0,0", "1,0", "4,0", "5,3", "6,6", "7,12", "8,24", "9,42", "10,42", "1000,42"})
    void theWaitGrowsWithTheFailuresToAtMost42Seconds(int failed, int seconds) {
        failByOthers(failed);

        assertThat(passwords.verdict(somebody()).seconds()).isEqualTo(seconds);
    }

    @Test
    void whoWaitedIsJudgedHoweverManyTryMeanwhile() {
        failByOthers(20);
        Throttle.Attempt owner = somebody();
        assertThat(passwords.verdict(owner).seconds()).isEqualTo(LONGEST);

        for (int i = 0; i < 1000; i++) {
            failByOthers(1);
            passwords.verdict(somebody());
        }
        now += LONGEST;

        assertThat(passwords.verdict(owner).now()).isTrue();
    }

    @Test
    void askingAgainBeforeTheTimeNeitherHelpsNorHurts() {
        failByOthers(20);
        Throttle.Attempt owner = somebody();
        passwords.verdict(owner);

        now += LONGEST - 1;
        assertThat(passwords.verdict(owner).seconds()).isEqualTo(1);
        now += 1;
        assertThat(passwords.verdict(owner).now()).isTrue();
    }

    @Test
    void oneTurnIsOneTry() {
        failByOthers(20);
        Throttle.Attempt guesser = somebody();
        passwords.verdict(guesser);
        now += LONGEST;
        assertThat(passwords.verdict(guesser).now()).isTrue();

        passwords.failed(guesser);

        assertThat(passwords.verdict(guesser).seconds()).isEqualTo(LONGEST);
    }

    @Test
    void aTurnForOneNameIsNoneForAnother() {
        failByOthers(20);
        Ticket session = new Note();
        passwords.verdict(new Throttle.Attempt("name", Optional.empty(), session));
        for (int i = 0; i < 20; i++) {
            failures.add("other", Rule.PASSWORD.counted());
        }
        now += LONGEST;

        assertThat(passwords
                        .verdict(new Throttle.Attempt("other", Optional.empty(), session))
                        .seconds())
                .isEqualTo(LONGEST);
    }

    @Test
    void aKnownDeviceDoesNotWaitForTheFailuresOfOthers() {
        failByOthers(1000);

        assertThat(passwords.verdict(owner()).now()).isTrue();
    }

    @Test
    void aKnownDeviceThatFailsTenTimesInAnHourIsUnknown() {
        failByOthers(1000);
        for (int i = 0; i < Throttle.TRIES_OF_A_KNOWN_DEVICE; i++) {
            assertThat(passwords.verdict(owner()).now()).as("try %d", i).isTrue();
            passwords.failed(owner());
        }
        assertThat(passwords.verdict(owner()).seconds()).isEqualTo(LONGEST);

        now += HOUR;
        assertThat(passwords.verdict(owner()).now()).isTrue();
    }

    @Test
    void failuresOfAKnownDeviceSlowDownNobodyElse() {
        for (int i = 0; i < Throttle.TRIES_OF_A_KNOWN_DEVICE; i++) {
            passwords.failed(owner());
        }

        assertThat(passwords.verdict(somebody()).now()).isTrue();
    }

    @Test
    void failuresAreForgottenAfterAnHour() {
        failByOthers(1000);
        now += HOUR;

        assertThat(passwords.verdict(somebody()).now()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Rule.class,
            names = {"PASSWORD", "RECOVERY_CODE"})
    void whatIsTooLongToGuessIsNeverClosed(Rule rule) {
        Throttle throttle = throttle(rule);
        for (int i = 0; i < 1000; i++) {
            throttle.failed(somebody());
        }

        assertThat(throttle.verdict(somebody()).closed()).isFalse();
    }

    @Test
    void sixDigitsAreNotGuessedFiftyTimesInAnHour() {
        Throttle codes = throttle(Rule.APP_CODE);
        for (int i = 0; i < 49; i++) {
            codes.failed(somebody());
        }
        assertThat(codes.verdict(somebody()).closed()).isFalse();

        codes.failed(somebody());
        Throttle.Attempt guesser = somebody();
        assertThat(codes.verdict(guesser).closed()).isTrue();
        assertThat(codes.verdict(guesser).now()).isFalse();
        assertThat(codes.verdict(owner()).now()).as("the owner's device").isTrue();

        now += HOUR;
        assertThat(codes.verdict(somebody()).now()).isTrue();
    }

    private Throttle throttle(Rule rule) {
        return new Throttle(failures, rule, () -> now);
    }

    private void failByOthers(int times) {
        for (int i = 0; i < times; i++) {
            passwords.failed(somebody());
        }
    }

    private static Throttle.Attempt somebody() {
        return new Throttle.Attempt("name", Optional.empty(), new Note());
    }

    private static Throttle.Attempt owner() {
        return new Throttle.Attempt("name", Optional.of("device"), new Note());
    }

    /** Each failure stays for an hour, as in the store of Keycloak. */
    private final class Failures implements Tally {

        private final Map<String, Long> slots = new HashMap<>();

        @Override
        public int count(String key, int most) {
            int count = 0;
            for (int slot = 1; slot <= most; slot++) {
                count += slots.getOrDefault(key + slot, 0L) > now ? 1 : 0;
            }
            return count;
        }

        @Override
        public void add(String key, int most) {
            for (int slot = 1; slot <= most; slot++) {
                if (slots.getOrDefault(key + slot, 0L) <= now) {
                    slots.put(key + slot, now + HOUR);
                    return;
                }
            }
        }
    }

    private static final class Note implements Ticket {

        private String key;
        private long time;

        @Override
        public OptionalLong notBefore(String wanted) {
            return wanted.equals(key) ? OptionalLong.of(time) : OptionalLong.empty();
        }

        @Override
        public void grant(String given, long notBefore) {
            key = given;
            time = notBefore;
        }

        @Override
        public void clear() {
            key = null;
        }
    }
}
