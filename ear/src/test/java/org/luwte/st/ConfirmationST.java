/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luwte.attack.Attacker;
import org.luwte.stack.HttpVisitor;

/** What a page confirms was really done just now: nobody is told so by a link of somebody else. */
class ConfirmationST {

    private static final String SHOWN = "class=\"done\"";

    @ParameterizedTest
    @CsvSource({"cross-site,false", "same-site,false", "none,false", "same-origin,true"})
    void showsAfterOurOwnRedirectOnly(String from, boolean shown) {
        String page = HttpVisitor.atSite()
                .get("/?done=signed-out", Map.of("Sec-Fetch-Site", from))
                .body();
        assertThat(page.contains(SHOWN)).isEqualTo(shown);
    }

    @Test
    void showsOnlyToWhomItCanBeTrueOf() {
        Map<String, String> ours = Map.of("Sec-Fetch-Site", "same-origin");
        HttpVisitor member = Attacker.come().writer().visitor();
        assertThat(member.get("/?done=signed-out", ours).body()).doesNotContain(SHOWN);
        assertThat(member.get("/groups?done=left", ours).body()).contains(SHOWN);
        for (String code : List.of("topic-deleted", "left", "joined", "nothing")) {
            assertThat(HttpVisitor.atSite().get("/groups?done=" + code, ours).body())
                    .as(code)
                    .doesNotContain(SHOWN);
        }
    }

    /** Changing the language while writing leaves what was typed where it is. */
    @Test
    void otherLanguageOpensBesideAPageOnWhichSomethingIsWritten() {
        HttpVisitor member = Attacker.come().writer().visitor();
        assertThat(member.get("/group/eigen-ruimte/write").body())
                .containsPattern("<a href=\"/en/group/eigen-ruimte/write\"[^>]*target=\"_blank\"");
        assertThat(member.get("/group/eigen-ruimte").body())
                .containsPattern("<a href=\"/en/group/eigen-ruimte\"[^>]*>")
                .doesNotContain("target=\"_blank\"");
    }

    /** A browser would cut at the greatest length what somebody pastes, without a word. */
    @Test
    void noFieldCutsWhatIsPasted() {
        HttpVisitor member = Attacker.come().writer().visitor();
        assertThat(member.get("/group/eigen-ruimte/write").body()).doesNotContainPattern("maxlength=.\\d{1,6}\\D");
    }
}
