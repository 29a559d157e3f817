/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.luwte.identity.SignInView;

/** What counts as having shown again who one is (architecture.md, decision 4). */
class WaitingTest {

    private static final Instant ASKED = Instant.parse("2026-11-23T12:00:00Z");

    private final Waiting waiting = new Waiting("ada", "/me/sign-in", ASKED, "token");

    @Test
    void samePersonWhoSignedInAfterwardsGoesOn() {
        assertThat(waiting.isAnsweredBy("ada", signedIn(ASKED.plusSeconds(20), true)))
                .isTrue();
        assertThat(waiting.isAnsweredBy("ada", signedIn(ASKED.minusSeconds(1), true)))
                .as("the provider cuts off what is less than a second")
                .isTrue();
    }

    @Test
    void nobodyElseAndNothingOlderDoes() {
        assertThat(waiting.isAnsweredBy("ben", signedIn(ASKED.plusSeconds(20), true)))
                .isFalse();
        assertThat(waiting.isAnsweredBy("ada", signedIn(ASKED.minusSeconds(60), true)))
                .as("signed in before she was asked")
                .isFalse();
        assertThat(waiting.isAnsweredBy("ada", signedIn(ASKED.plusSeconds(20), false)))
                .as("came back long after")
                .isFalse();
    }

    @Test
    void doesNotTellTheToken() {
        assertThat(waiting).asString().doesNotContain("token");
    }

    private static SignInView signedIn(Instant at, boolean recent) {
        return new SignInView(at, recent, false);
    }
}
