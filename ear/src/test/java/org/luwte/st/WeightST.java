/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luwte.browser.Browsers;
import org.luwte.browser.Person;
import org.luwte.browser.Setup;
import org.luwte.stack.SitePages;
import org.luwte.stack.Writer;

/** What pages weigh on a first visit (issue 2, section 5). Headers are not counted. */
class WeightST {

    private static final int KB = 1_000;
    private static final int POSTS = 20;
    private static final String GROUP = "onderweg";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en",
                "/groups",
                "/group/na-een-inbraak",
                "/help",
                "/help/inbraak",
                "/en/help/disaster",
                "/join",
                "topic"
            })
    void publicPageIsLight(String page) {
        String path = page.equals("topic") ? "/topic/" + SitePages.publicTopic() : page;
        Weight weight = weigh(browsers.person(), path);

        assertThat(weight.requests()).as("requests of " + path).isLessThanOrEqualTo(10);
        assertThat(weight.bytes()).as("bytes of " + path).isLessThanOrEqualTo(100 * KB);
    }

    @Test
    void publicPageIsLightOnADarkPhoneToo() {
        assertThat(weigh(browsers.person(new Setup(true, 360, true)), "/").bytes())
                .isLessThanOrEqualTo(100 * KB);
    }

    @Test
    void writingPageMayWeighMoreButNotMuch() {
        Person member = browsers.person().as(SitePages.written().writer().visitor());

        assertThat(weigh(member, "/group/eigen-ruimte/write").bytes()).isLessThanOrEqualTo(330 * KB);
    }

    @Test
    void markupOfATopicPageWithTwentyPostsIsSmall() {
        Writer writer = Writer.in(GROUP);
        String topic = writer.topic(GROUP, "Twintig berichten", sentence());
        for (int i = 1; i < POSTS; i++) {
            writer.reply(topic, sentence());
        }

        HttpResponse<String> page = writer.visitor().get("/topic/" + topic);

        assertThat(page.body().split("<article", -1)).hasSize(POSTS + 1);
        assertThat(page.body().getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(30 * KB);
    }

    private static String sentence() {
        return "Vandaag liep ik een stukje langs het water. Het was koud en stil, en dat was *goed*.";
    }

    private static Weight weigh(Person person, String path) {
        List<Request> requests = new ArrayList<>();
        person.page().onRequestFinished(requests::add);
        person.open(path);
        person.page().waitForLoadState(LoadState.NETWORKIDLE);
        int bytes = 0;
        List<String> parts = new ArrayList<>();
        for (Request request : List.copyOf(requests)) {
            Sizes sizes = request.sizes();
            bytes += sizes.responseBodySize;
            parts.add(sizes.responseBodySize + " " + request.url());
        }
        return new Weight(requests.size(), bytes, parts);
    }

    /** What a visit cost, and of which parts. */
    private record Weight(int requests, int bytes, List<String> parts) {}
}
