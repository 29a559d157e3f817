/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.moderation.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luwte.moderation.RemovalClosed;
import org.luwte.moderation.RemovalId;
import org.luwte.moderation.RemovalState;
import org.luwte.moderation.RemovalStatus;
import org.luwte.shared.Language;
import org.luwte.vault.EncryptedText;

/** What can be done with a request, and until when. */
class RemovalRequestTest {

    private static final Instant CAME = Instant.parse("2026-10-20T10:00:00Z");
    private static final UUID ID = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final EncryptedText TEXT = EncryptedText.of(ID, new byte[] {1});

    private final RemovalRequest request = RemovalRequest.receive(
            new RemovalId(ID), "0a", new byte[32], Language.EN, new SealedRequest(TEXT, TEXT, TEXT, null), CAME);

    private RemovalState state() {
        return request.state(null, List.of());
    }

    /** A month by the calendar, at the same hour of our clock, which goes back in between. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-27T11:00:00Z, false, false",
        "2026-10-27T11:00:01Z, true, false",
        "2026-11-20T11:00:00Z, true, false",
        "2026-11-20T11:00:01Z, true, true"
    })
    void weekIsTheAimAndAMonthTheTerm(Instant now, boolean slow, boolean overdue) {
        assertThat(request.line(now).slow()).isEqualTo(slow);
        assertThat(request.line(now).overdue()).isEqualTo(overdue);
        assertThat(request.line(now).language()).isEqualTo(Language.EN);
    }

    @Test
    void isTakenDecidedAndReopened() {
        request.take();
        assertThat(state().status()).isEqualTo(RemovalStatus.TAKEN);

        Instant decided = Instant.parse("2026-12-24T10:00:00Z");
        request.decide(RemovalStatus.PARTLY, TEXT, decided);
        assertThat(state().status()).isEqualTo(RemovalStatus.PARTLY);
        assertThat(state().endsAt()).isEqualTo(Instant.parse("2027-12-24T10:00:00Z"));
        assertThat(request.line(decided).overdue()).as("decided, though late").isFalse();
        assertThatThrownBy(request::take).isInstanceOf(RemovalClosed.class);
        assertThatThrownBy(() -> request.decide(RemovalStatus.REFUSED, TEXT, decided))
                .isInstanceOf(RemovalClosed.class);

        request.reopen(decided.plus(Duration.ofDays(300)));
        assertThat(state().status()).isEqualTo(RemovalStatus.TAKEN);
        assertThat(request.answer()).isNull();
        assertThat(state().endsAt()).isNull();
        assertThatThrownBy(() -> request.reopen(decided)).isInstanceOf(RemovalClosed.class);
    }

    @Test
    void isNotReopenedWhenItsTimeIsOver() {
        request.decide(RemovalStatus.REFUSED, TEXT, CAME);
        assertThatThrownBy(() -> request.reopen(state().endsAt())).isInstanceOf(RemovalClosed.class);
    }

    @Test
    void lookingAtItIsNoDecision() {
        assertThatThrownBy(() -> request.decide(RemovalStatus.TAKEN, TEXT, CAME))
                .isInstanceOf(RemovalClosed.class);
    }
}
