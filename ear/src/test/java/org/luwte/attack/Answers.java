/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.attack;

import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;

/** What every answer to something hostile must be: clear, discreet, and under our headers (issue 3, item 9). */
public final class Answers {

    private static final List<String> GUARDS = List.of(
            "Strict-Transport-Security",
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "X-Frame-Options",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "Permissions-Policy");

    /** What no answer may tell: what the site is made of, and where in it something failed. */
    private static final Pattern INSIDE = Pattern.compile(
            "WildFly|Undertow|JBoss|UT00\\d|WFLY[A-Z]|ELY\\d|RESTEASY|\\bWeld|Hibernate|Mojarra|PSQL|SQLException|"
                    + "Exception\\b|\\bat (org|java|io|com)\\.|jakarta\\.servlet|[Ss]tack ?[Tt]race");

    /** Settings that PrimeFaces writes into pages with its scripts: the names of our error pages. */
    private static final String OF_PRIMEFACES = "errorPages:\\{[^}]*}";

    private static final String WITHOUT_A_PAGE =
            "<html><head><title>Error</title></head><body>400 - Bad Request</body></html>";

    private Answers() {}

    /** What is no proper request is refused before the server knows for which site: without a word. */
    private static boolean byTheListener(RawAnswer answer) {
        return answer.body().isEmpty()
                && List.of(0, 400, 405).contains(answer.status())
                && answer.header(GUARDS.get(0)).isEmpty();
    }

    /** Refused in words of ours, with nothing of the inside. */
    public static void refused(SoftAssertions softly, String how, RawAnswer answer) {
        softly.assertThat(answer.status()).as("status: " + how).matches(status -> status == 0 || status / 100 == 4);
        discreet(softly, how, answer);
    }

    /** Whatever it is, it is no fault, tells nothing of the inside and stands under our headers. */
    public static void discreet(SoftAssertions softly, String how, RawAnswer answer) {
        softly.assertThat(answer.headers().keySet())
                .as("banners: " + how)
                .doesNotContain("server", "x-powered-by", "x-undertow-transport", "via");
        if (byTheListener(answer)) {
            return;
        }
        softly.assertThat(answer.status()).as("status: " + how).isBetween(200, 499);
        for (String guard : GUARDS) {
            softly.assertThat(answer.all(guard)).as(guard + ": " + how).hasSize(1);
        }
        if (answer.status() >= 400) {
            softly.assertThat(answer.header("X-Robots-Tag"))
                    .as("X-Robots-Tag: " + how)
                    .contains("noindex");
            softly.assertThat(answer.header("Cache-Control"))
                    .as("Cache-Control: " + how)
                    .isEqualTo("no-store");
        }
        softly.assertThat(INSIDE.matcher(answer.body().replaceAll(OF_PRIMEFACES, ""))
                        .find())
                .as("inside: " + how + "\n" + answer.body())
                .isFalse();
        if (answer.page() && !answer.body().equals(WITHOUT_A_PAGE)) {
            softly.assertThat(answer.body()).as("way out and help: " + how).contains("id=\"exit\"", "href=\"tel:");
        }
    }
}
