/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.throttle;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * The counting (architecture.md, decision 3a; privacy-safety.md N-13). It never locks: an unknown device waits at most 42
 * seconds for each try, and its wait does not depend on what others do meanwhile. A device that was used for this name before
 * does not wait at all, until it fails ten times in an hour itself.
 */
final class Throttle {

    static final int TRIES_OF_A_KNOWN_DEVICE = 10;

    /** From this number of failures on the wait does not grow any more. */
    static final int LONGEST_AFTER = 9;

    private static final int WITHOUT_WAIT = 5;
    private static final int FIRST_WAIT = 3;
    private static final int LONGEST_WAIT = 42;

    private final Tally tally;
    private final Rule rule;
    private final LongSupplier seconds;

    Throttle(Tally tally, Rule rule, LongSupplier seconds) {
        this.tally = tally;
        this.rule = rule;
        this.seconds = seconds;
    }

    /** Whether this try may be judged now; if not, it has a ticket afterwards. */
    Verdict verdict(Attempt attempt) {
        if (trusted(attempt)) {
            return Verdict.NOW;
        }
        int failures = failures(attempt);
        if (rule.limited() && failures >= rule.counted()) {
            return Verdict.ANOTHER_WAY;
        }
        int wait = wait(failures);
        if (wait == 0) {
            return Verdict.NOW;
        }
        OptionalLong turn = attempt.ticket().notBefore(attempt.name());
        if (turn.isPresent()) {
            return Verdict.after(turn.getAsLong() - seconds.getAsLong());
        }
        attempt.ticket().grant(attempt.name(), seconds.getAsLong() + wait);
        return Verdict.after(wait);
    }

    /** It was judged and it was wrong: the next one waits from now on. */
    void failed(Attempt attempt) {
        attempt.ticket().clear();
        if (trusted(attempt)) {
            tally.add(attempt.device().orElseThrow(), TRIES_OF_A_KNOWN_DEVICE);
            return;
        }
        tally.add(attempt.name(), rule.counted());
        int wait = wait(failures(attempt));
        if (wait > 0) {
            attempt.ticket().grant(attempt.name(), seconds.getAsLong() + wait);
        }
    }

    /** It was judged and it was right. */
    void passed(Attempt attempt) {
        attempt.ticket().clear();
    }

    private boolean trusted(Attempt attempt) {
        return attempt.device()
                .filter(device -> tally.count(device, TRIES_OF_A_KNOWN_DEVICE) < TRIES_OF_A_KNOWN_DEVICE)
                .isPresent();
    }

    private int failures(Attempt attempt) {
        return tally.count(attempt.name(), rule.counted());
    }

    private static int wait(int failures) {
        return failures < WITHOUT_WAIT ? 0 : Math.min(FIRST_WAIT << failures - WITHOUT_WAIT, LONGEST_WAIT);
    }

    /**
     * Somebody who wants in.
     *
     * @param name   stands for the login name that was typed, whether it exists or not
     * @param device stands for a device that was used for this name before
     * @param ticket the turn of this sign-in
     */
    record Attempt(String name, Optional<String> device, Ticket ticket) {}
}
