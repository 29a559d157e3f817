/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luwte.content.ItemAudience;
import org.luwte.content.ItemDraft;
import org.luwte.content.ItemKind;
import org.luwte.content.TextDraft;
import org.luwte.shared.Language;

class ContentFileTest {

    private static final ContentFile FILE = new ContentFile(
            "burglary",
            ItemKind.PATH,
            Language.NL,
            new ItemDraft(
                    3,
                    ItemAudience.EVERYBODY,
                    true,
                    "police victim-support",
                    "na-een-inbraak",
                    Map.of(
                            Language.NL,
                            new TextDraft(
                                    "inbraak",
                                    "'s Nachts ingebroken: wat nu?",
                                    "\"Rustig\" aan [eerst].",
                                    "## Wat nu\n\n---\n\nBel.",
                                    "Politie: inbraak | https://www.politie.nl/a | 2026-11-23\nElders | https://example.org/b | -"))));

    @Test
    void whatGoesOutComesInAgain() {
        assertThat(ContentFile.parse(FILE.format())).contains(FILE);
        assertThat(FILE.path()).isEqualTo("path/burglary.nl.md");
    }

    @Test
    void windowsLinesAreRead() {
        assertThat(ContentFile.parse(FILE.format().replace("\n", "\r\n"))).contains(FILE);
    }

    @Test
    void whatIsNoContentIsRefused() {
        assertThat(ContentFile.parse("# Just a text")).isEmpty();
        assertThat(ContentFile.parse(FILE.format().replace("'PATH'", "'NONE'"))).isEmpty();
        assertThat(ContentFile.parse(FILE.format().replace("'3'", "'many'"))).isEmpty();
    }
}
