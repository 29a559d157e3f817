/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.luwte.community.EditedMeanwhile;
import org.luwte.shared.NotFound;

class FaultsTest {

    @Test
    void notYoursLooksLikeNotThere() {
        assertThat(Faults.looksAbsent(new RuntimeException(new EJBAccessException("no"))))
                .isTrue();
        assertThat(Faults.looksAbsent(new RuntimeException(new NotFound()))).isTrue();
        assertThat(Faults.looksAbsent(new EditedMeanwhile())).isFalse();
    }

    @Test
    void aLostRaceIsAnEditMeanwhile() {
        assertThat(Faults.refusal(new EJBException(new OptimisticLockException())))
                .contains("edit.meanwhile");
        assertThat(Faults.refusal(new RuntimeException(new EditedMeanwhile()))).contains("edit.meanwhile");
        assertThat(Faults.refusal(new IllegalStateException())).isEmpty();
    }

    @Test
    void aDatabaseThatIsAwayIsNotOurFault() {
        assertThat(Faults.status(new RuntimeException(new SQLException("gone", "08006"))))
                .isEqualTo(503);
        assertThat(Faults.status(new RuntimeException(new SQLException("twice", "23505"))))
                .isEqualTo(500);
    }

    @Test
    void theLogHoldsKindsAndPlacesButNoWords() {
        var thrown =
                new IllegalStateException("Key (pseudonym)=(Zeekoet)", new SQLException("detail: Zeekoet", "23505"));
        thrown.addSuppressed(new IllegalArgumentException("Zeekoet"));
        var out = new StringWriter();
        Faults.Redacted.of(thrown).printStackTrace(new PrintWriter(out, true));
        assertThat(out.toString())
                .contains("java.lang.IllegalStateException", "java.sql.SQLException", "FaultsTest")
                .doesNotContain("Zeekoet");
    }
}
