/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.luwte.attack.SiteRoute;
import org.luwte.browser.Person;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.SitePages;
import org.luwte.stack.Writer;

/**
 * Every page of the table of addresses, and everything that the site map names, each with somebody who sees it: for tests that look at
 * all pages. A new page is among them by itself.
 */
final class EveryPage {

    private static final Pattern LISTED = Pattern.compile("<loc>([^<]+)</loc>");
    private static final String GROUP = "eigen-ruimte";
    private static final String NOT_THERE = "(/en)?(/no-such-page|/topic/[^/]+\\?page=99)";
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    /** They depend on how long ago somebody signed in. */
    private static final Set<String> NEED_RECENT_SIGN_IN = Set.of("SIGN_IN", "SIGN_IN_END");

    private static final Map<String, Eyes> LOOKERS = new ConcurrentHashMap<>();
    private static final Map<Eyes, HttpVisitor> SESSIONS = new EnumMap<>(Eyes.class);

    private EveryPage() {}

    /** Who looks; the first of them who may see a page looks at it. */
    enum Eyes {
        VISITOR,
        NOBODY,
        AUTHOR,
        PARTNER,
        MANAGER,
        OFFICER,
        /** Has just signed in. */
        FRESH,
        BANNED;

        /** Gives this browser to whoever looks. */
        Person at(Person browser) {
            return this == VISITOR ? browser : browser.as(session());
        }

        private HttpVisitor session() {
            return this == FRESH ? signIn() : SESSIONS.computeIfAbsent(this, Eyes::signIn);
        }

        private HttpVisitor signIn() {
            return switch (this) {
                case VISITOR -> HttpVisitor.atSite();
                case NOBODY -> HttpSignIn.nobody();
                case AUTHOR -> SitePages.written().writer().visitor();
                case PARTNER -> HttpSignIn.partner();
                case MANAGER -> SitePages.staff("marit");
                case OFFICER -> SitePages.staff("ilse");
                case FRESH -> HttpSignIn.newMember();
                case BANNED -> banned();
            };
        }

        /** The addresses looked at, in both languages. */
        Set<String> paths() {
            Set<String> paths = new LinkedHashSet<>(SitePages.both(Stream.concat(
                            SiteRoute.all().stream()
                                    .filter(route -> of(route) == this)
                                    .map(SiteRoute::address),
                            more().stream())
                    .toList()));
            if (this == VISITOR) {
                paths.addAll(listed());
            }
            return paths;
        }

        /** Pages in another state, or as somebody else sees them. */
        private List<String> more() {
            return switch (this) {
                case VISITOR ->
                    List.of(
                            "/policy/privacy",
                            "/policy/house-rules",
                            "/group/na-een-inbraak",
                            "/topic/" + SitePages.publicTopic(),
                            "/topic/" + SitePages.publicTopic() + "?page=99",
                            "/join?done=explained",
                            "/no-such-page");
                case AUTHOR -> List.of("/groups");
                case OFFICER -> List.of("/desk");
                default -> List.of();
            };
        }
    }

    /** Who looks at a page: the first of them who sees it. RoleMatrixST holds that nobody sees more than she may. */
    static Eyes of(SiteRoute route) {
        return LOOKERS.computeIfAbsent(route.name(), name -> find(route));
    }

    private static Eyes find(SiteRoute route) {
        if (NEED_RECENT_SIGN_IN.contains(route.name())) {
            return Eyes.FRESH;
        }
        return Stream.of(Eyes.values())
                .filter(eyes -> eyes.session().get(route.address()).statusCode() == OK)
                .findFirst()
                .orElseThrow(() -> new AssertionError("say in EveryPage who looks at " + route));
    }

    /** Opens a page and holds that it is the page and not another that says why not. */
    static void open(Person person, String path) {
        assertThat(person.open(path).status()).as(path).isEqualTo(path.matches(NOT_THERE) ? NOT_FOUND : OK);
    }

    private static List<String> listed() {
        return LISTED.matcher(HttpVisitor.atSite().get("/sitemap.xml").body())
                .results()
                .map((MatchResult found) -> URI.create(found.group(1)).getPath())
                .toList();
    }

    private static HttpVisitor banned() {
        Writer member = Writer.in(GROUP);
        String handle = SitePages.author(member.topic(GROUP, "Een stille avond", "Het was laat."));
        new Writer(SitePages.staff("marit"))
                .press(
                        "/desk/member/" + handle,
                        "ban",
                        "ban",
                        Map.of(
                                "ban:told", "Je schreef namen van anderen op.",
                                "ban:until", SitePages.value("select current_date + 3"),
                                "ban:banGround", "HOUSE_RULES",
                                "ban:banNote", "afspraak van de proef"));
        return member.visitor();
    }
}
