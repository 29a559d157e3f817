/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Whether something answers, asked at most once in a few seconds however many want to know: one question at a time, whoever comes
 * meanwhile is told what was known before, and nobody waits long.
 */
final class Pulse {

    /** What was found.
     *
     * @param at when it was asked
     */
    record Beat(boolean answers, Instant at) {}

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final BooleanSupplier question;
    private final Clock clock;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile Beat last;

    Pulse(BooleanSupplier question, Clock clock) {
        this.question = question;
        this.clock = clock;
    }

    /** What is known; {@code null} while the very first question is under way. */
    Beat beat(Executor background) {
        Beat known = last;
        Instant now = clock.instant();
        boolean fresh = known != null && now.isBefore(known.at().plus(FRESH));
        if (!fresh && asking.compareAndSet(false, true)) {
            ask(background, now);
        }
        return last;
    }

    private void ask(Executor background, Instant now) {
        try {
            CompletableFuture.runAsync(() -> answer(now), background).get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException silent) {
            last = new Beat(false, now);
        } catch (RejectedExecutionException | ExecutionException | CompletionException busy) {
            asking.set(false);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until it is known, nobody else asks: what hangs is not asked twice. */
    private void answer(Instant now) {
        boolean answers = false;
        try {
            answers = question.getAsBoolean();
        } finally {
            last = new Beat(answers, now);
            asking.set(false);
        }
    }
}
