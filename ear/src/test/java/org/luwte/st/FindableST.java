/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.SitePages;
import org.luwte.stack.TestStack;

/** What search engines find, and what they do not (issue 4, section 3). */
class FindableST {

    private final HttpVisitor visitor = HttpVisitor.atSite();

    @Test
    void theMapNamesWhatTheOrganisationWroteAndNothingOfMembers() {
        List<String> places = places();

        assertThat(places)
                .hasSizeGreaterThan(40)
                .contains("/", "/en", "/help/inbraak", "/en/help/burglary", "/info/over-luwte")
                .noneMatch(path -> path.contains("/topic/") || path.contains("/group"));
        SoftAssertions softly = new SoftAssertions();
        for (String path : places) {
            HttpResponse<String> page = visitor.get(path);
            softly.assertThat(page.statusCode()).as(path).isEqualTo(200);
            softly.assertThat(page.headers().allValues("X-Robots-Tag")).as(path).isEmpty();
            softly.assertThat(allowed(path)).as("robots.txt lets in " + path).isTrue();
        }
        softly.assertAll();
    }

    private List<String> places() {
        HttpResponse<String> map = visitor.get("/sitemap.xml");
        assertThat(map.statusCode()).isEqualTo(200);
        return Pattern.compile("<loc>" + Pattern.quote(TestStack.get().baseUrl().toString()) + "([^<]*)</loc>")
                .matcher(map.body())
                .results()
                .map(found -> found.group(1).isEmpty() ? "/" : found.group(1))
                .toList();
    }

    private boolean allowed(String path) {
        return visitor.get("/robots.txt")
                .body()
                .lines()
                .filter(line -> line.startsWith("Allow: "))
                .map(line -> line.substring("Allow: ".length()))
                .anyMatch(rule ->
                        rule.endsWith("$") ? path.equals(rule.substring(0, rule.length() - 1)) : path.startsWith(rule));
    }

    @Test
    void everyPageOfASituationSaysWhatItIsInItsLanguageAndWhereItStandsInTheOther() {
        for (String path : List.of("/help/inbraak", "/en/help/burglary")) {
            Document page = Jsoup.parse(visitor.get(path).body());

            assertThat(page.title()).contains("–").hasSizeLessThan(90);
            assertThat(page.select("meta[name=description]").attr("content")).hasSizeBetween(50, 160);
            assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(path);
            assertThat(page.select("link[rel=alternate]").eachAttr("href"))
                    .anyMatch(address -> address.endsWith("/help/inbraak"))
                    .anyMatch(address -> address.endsWith("/en/help/burglary"));
            assertThat(page.select("[itemtype$=Article] [itemprop=headline]")).hasSize(1);
            assertThat(page.select("h1")).hasSize(1);
        }
    }

    @Test
    void anAddressOfTheOtherLanguageLeadsOn() {
        HttpResponse<String> answer = visitor.get("/en/help/inbraak");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/en/help/burglary"));
        assertThat(visitor.get("/help/nergens").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/info/inbraak").statusCode()).isEqualTo(404);
    }

    @Test
    void whatMembersWriteIsNotFound() {
        for (String path : List.of("/groups", "/group/na-een-inbraak", "/topic/" + SitePages.publicTopic())) {
            assertThat(visitor.get(path).headers().firstValue("X-Robots-Tag"))
                    .as(path)
                    .hasValueSatisfying(said -> assertThat(said).contains("noindex"));
        }
    }

    @Test
    void whoeverFindsAWeaknessFindsWhereToTell() {
        HttpResponse<String> file = visitor.get("/.well-known/security.txt");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(value(file, "Contact")).matches("(https?|mailto):.+");
        assertThat(Instant.parse(value(file, "Expires"))).isAfter(Instant.now());
        String policy = value(file, "Policy");
        assertThat(visitor.get(policy.substring(
                                TestStack.get().baseUrl().toString().length()))
                        .statusCode())
                .isEqualTo(200);
    }

    private static String value(HttpResponse<String> file, String name) {
        return Pattern.compile("(?m)^" + name + ": (.*)$")
                .matcher(file.body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
