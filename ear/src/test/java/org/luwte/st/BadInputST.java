/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luwte.stack.SitePages;
import org.luwte.stack.Writer;

/** What cannot be taken is said beside the field and given back whole; nothing of it is stored. */
class BadInputST {

    private static final String PAGE = "/group/eigen-ruimte/write";
    private static final String TOPICS = "select count(*) from luwte.topic";

    @Test
    void textThatIsTooLongComesBackWhole() {
        String text = "a".repeat(20_000) + " laatste woorden";
        HttpResponse<String> answer = send("Een titel", text);
        assertThat(answer.body()).contains("laatste woorden");
    }

    @Test
    void textOfTheGreatestLengthIsTaken() {
        String before = SitePages.value(TOPICS);
        HttpResponse<String> answer = press("Een titel", "b".repeat(20_000));
        assertThat(answer.uri().getPath()).startsWith("/topic/");
        assertThat(SitePages.value(TOPICS)).isNotEqualTo(before);
    }

    @Test
    void titleOfNothingToSeeIsNoTitle() {
        HttpResponse<String> answer = send("\u200B\u200B \uFEFF", "Een tekst die blijft staan");
        assertThat(answer.body()).contains("Een tekst die blijft staan");
    }

    /** Sends what must be refused. */
    private static HttpResponse<String> send(String title, String text) {
        String before = SitePages.value(TOPICS);
        HttpResponse<String> answer = press(title, text);
        assertThat(answer.uri().getPath()).as("still on the page").isEqualTo(PAGE);
        assertThat(answer.body()).contains("role=\"alert\"");
        assertThat(SitePages.value(TOPICS)).isEqualTo(before);
        return answer;
    }

    private static HttpResponse<String> press(String title, String text) {
        return Writer.join().press(PAGE, "write", "send", Map.of("write:title", title, "write:text", text));
    }
}
