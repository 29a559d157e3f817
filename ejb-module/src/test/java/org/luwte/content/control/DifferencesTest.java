/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luwte.content.DifferenceLine;
import org.luwte.content.DifferenceLine.Kind;
import org.luwte.content.ItemAudience;
import org.luwte.content.ItemDraft;
import org.luwte.content.TextDraft;
import org.luwte.shared.Language;

class DifferencesTest {

    @Test
    void linesAreTheSameAddedOrRemoved() {
        assertThat(Differences.between(draft("Een\nTwee\nDrie"), draft("Een\nTwee <b>\nDrie\nVier"), Language.NL))
                .containsExactly(
                        new DifferenceLine(Kind.SAME, "Titel"),
                        new DifferenceLine(Kind.SAME, "adres"),
                        new DifferenceLine(Kind.SAME, "Een"),
                        new DifferenceLine(Kind.REMOVED, "Twee"),
                        new DifferenceLine(Kind.ADDED, "Twee <b>"),
                        new DifferenceLine(Kind.SAME, "Drie"),
                        new DifferenceLine(Kind.ADDED, "Vier"));
    }

    @Test
    void whatIsFarFromAnyChangeIsLeftOut() {
        assertThat(Differences.between(draft("a\n\nb\n\nc\nd\ne"), draft("a\n\nb\n\nc\nd\nf"), Language.NL))
                .extracting(DifferenceLine::kind)
                .containsExactly(Kind.SKIPPED, Kind.SAME, Kind.SAME, Kind.SAME, Kind.REMOVED, Kind.ADDED);
    }

    @Test
    void whereMoreCameThanWentNothingEmptyIsRemoved() {
        assertThat(Differences.between(draft("Een"), draft("Ander\nNog een"), Language.NL))
                .filteredOn(line -> line.kind() != Kind.SAME)
                .containsExactly(
                        new DifferenceLine(Kind.REMOVED, "Een"),
                        new DifferenceLine(Kind.ADDED, "Ander"),
                        new DifferenceLine(Kind.ADDED, "Nog een"));
    }

    @Test
    void nothingDiffersInTheOtherLanguage() {
        assertThat(Differences.between(draft("Een"), draft("Twee"), Language.EN))
                .isEmpty();
    }

    private static ItemDraft draft(String source) {
        return new ItemDraft(
                0,
                ItemAudience.EVERYBODY,
                false,
                "",
                "",
                Map.of(Language.NL, new TextDraft("adres", "Titel", "", source, "")));
    }
}
