/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.luwte.attack.Answers;
import org.luwte.attack.Attacker;
import org.luwte.attack.RawAnswer;
import org.luwte.attack.SiteRoute;
import org.luwte.attack.Stored;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;

/**
 * Follows every link of every page, as several people: nothing changes by looking, no address tells anything of a person,
 * no answer tells what the site is made of.
 */
class CrawlST {

    private static final int MOST_PAGES = 120;

    /** All that may stand behind the question mark; the values are numbers, codes of ours or an address on the leave page. */
    private static final Pattern QUERY = Pattern.compile(
            "(page=\\d{1,6}|ui_locales=[a-z]{2}|prompt=create|kc_idp_hint=[a-z]+|to=https?%3A%2F%2F[^&]+|done=[a-z-]+|factor=[0-9a-f-]+)"
                    + "(&(page=\\d{1,6}|ui_locales=[a-z]{2}))*");

    /** Ours to go out by, or to sign in by: not followed. */
    private static final Pattern WAYS_OUT =
            Pattern.compile("(/[a-z]{2})?/(leave|enter|sign-out|step-up|account-action|explained|quiet)([/?].*)?");

    private static final Pattern OWN = Pattern.compile("(/[a-z]{2})?/me(/.*)?");

    private static final Pattern FILES = Pattern.compile("/(assets|jakarta\\.faces\\.resource)/.*|/robots\\.txt");

    @Test
    void lookingAtEverythingChangesNothingAndTellsNothing() {
        HttpVisitor member = Attacker.come().writer().visitor();
        HttpVisitor old = HttpSignIn.as("jeroen");
        Stored before = Stored.now();
        SoftAssertions softly = new SoftAssertions();

        int asVisitor = crawl(softly, HttpVisitor.atSite());
        int asMember = crawl(softly, member);
        int asReader = crawl(softly, old);

        softly.assertAll();
        before.assertUnchanged("looking");
        assertThat(asVisitor).as("pages seen").isGreaterThan(20);
        assertThat(asMember).isGreaterThan(asVisitor / 2);
        assertThat(asReader).isGreaterThan(20);
    }

    private static int crawl(SoftAssertions softly, HttpVisitor visitor) {
        Pattern known = addresses();
        Deque<String> open = new ArrayDeque<>(List.of("/", "/en"));
        Set<String> seen = new LinkedHashSet<>(open);
        int pages = 0;
        while (!open.isEmpty() && pages < MOST_PAGES) {
            String address = open.removeFirst();
            // What needs a recent sign-in leads to the page that asks for one.
            HttpResponse<String> answer = visitor.follow(visitor.get(address));
            pages++;
            // Texts lead members to their own pages, which a visitor does not find.
            boolean notFound =
                    visitor.cookie("JSESSIONID") == null && OWN.matcher(address).matches();
            softly.assertThat(answer.statusCode()).as(address).isEqualTo(notFound ? 404 : 200);
            Answers.discreet(softly, address, RawAnswer.of(answer));
            for (String link : links(answer.body())) {
                assertTellsNothing(softly, known, address, link);
                if (!WAYS_OUT.matcher(link).matches() && !FILES.matcher(link).matches() && seen.add(link)) {
                    open.add(link);
                }
            }
        }
        return pages;
    }

    private static List<String> links(String page) {
        return Jsoup.parse(page).select("[href], [action], [src]").stream()
                .flatMap(element -> element.attributes().asList().stream())
                .filter(attribute -> Set.of("href", "action", "src").contains(attribute.getKey()))
                .map(attribute -> attribute.getValue().replaceAll("#.*", ""))
                .filter(link -> link.startsWith("/"))
                .distinct()
                .toList();
    }

    private static void assertTellsNothing(SoftAssertions softly, Pattern known, String from, String link) {
        String path = link.replaceAll("\\?.*", "");
        softly.assertThat(known.matcher(path).matches()
                        || FILES.matcher(path).matches()
                        || path.matches(
                                "(/en)?/(leave|sign-out|step-up|explained|quiet|enter(/.*)?|account-action/[a-z]+)"))
                .as("address of our table: " + link + " on " + from)
                .isTrue();
        if (link.contains("?") && !FILES.matcher(path).matches()) {
            softly.assertThat(link.substring(link.indexOf('?') + 1))
                    .as("query of " + link + " on " + from)
                    .matches(QUERY);
        }
    }

    /** Addresses of the table; what stands for a text is random or a short name of a group or a policy that the house gave. */
    private static Pattern addresses() {
        return Pattern.compile(SiteRoute.all().stream()
                .map(route -> route.template()
                        .replaceAll("^/(topic|reply)/\\{handle}", "/$1/[0-9a-f]{32}")
                        .replaceAll("\\{[a-z]+}", "[a-z0-9-]{1,64}"))
                .map(template -> template.equals("/") ? "/|/en" : "(/en)?" + template)
                .collect(Collectors.joining("|")));
    }
}
