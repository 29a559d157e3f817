/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** However many ask, what is behind the site is asked once in a few seconds. */
class PulseTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Executor THREAD = task -> new Thread(task).start();

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final InstantSource source = now::get;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void manyQuestionsWithinSecondsAreOne() {
        var pulse = new Pulse(() -> asked.incrementAndGet() > 0, clock);

        for (int i = 0; i < 100; i++) {
            assertThat(pulse.beat(Runnable::run)).isEqualTo(new Pulse.Beat(true, NOON));
        }
        assertThat(asked).hasValue(1);

        now.set(NOON.plusSeconds(5));
        assertThat(pulse.beat(Runnable::run).at()).isEqualTo(NOON.plusSeconds(5));
        assertThat(asked).hasValue(2);
    }

    @Test
    void whatHangsIsAskedOnceAndNobodyElseWaits() throws InterruptedException {
        var end = new CountDownLatch(1);
        var pulse = new Pulse(
                () -> {
                    asked.incrementAndGet();
                    try {
                        end.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return true;
                },
                clock);

        assertThat(pulse.beat(THREAD)).as("given up").isEqualTo(new Pulse.Beat(false, NOON));
        now.set(NOON.plusSeconds(60));
        assertThat(pulse.beat(THREAD)).as("told what was known").isEqualTo(new Pulse.Beat(false, NOON));
        assertThat(asked).hasValue(1);
        end.countDown();
    }

    @Test
    void whatFailsDoesNotAnswerAndIsAskedAgain() {
        var pulse = new Pulse(
                () -> {
                    asked.incrementAndGet();
                    throw new IllegalStateException();
                },
                clock);

        assertThat(pulse.beat(Runnable::run)).isEqualTo(new Pulse.Beat(false, NOON));
        now.set(NOON.plusSeconds(5));
        pulse.beat(Runnable::run);
        assertThat(asked).hasValue(2);
    }

    @Test
    void nodeThatHasNoTimeSaysSoAndAsksNextTime() {
        var pulse = new Pulse(() -> true, clock);

        assertThat(pulse.beat(task -> {
                    throw new RejectedExecutionException();
                }))
                .isNull();
        assertThat(pulse.beat(Runnable::run)).isEqualTo(new Pulse.Beat(true, NOON));
    }
}
