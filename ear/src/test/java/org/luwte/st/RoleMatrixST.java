/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.luwte.attack.Attacker;
import org.luwte.attack.SiteRoute;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.SitePages.Written;
import org.luwte.stack.Writer;

/**
 * Who sees which page, for every page of the table and every kind of caller (privacy-safety.md A-51). A page that is not named here is
 * for nobody: whoever adds one says for whom.
 */
class RoleMatrixST {

    /** Kinds of callers. */
    private enum Who {
        VISITOR,
        /** Has an account and no name here yet. */
        NOBODY,
        /** Wrote the texts and is in the group. */
        AUTHOR,
        /** Another member, not in the group. */
        MEMBER,
        PARTNER,
        /** A community manager, who has joined and is in the group too. */
        MANAGER,
        /** The data protection officer, who has not joined. */
        OFFICER,
        ADMINISTRATOR
    }

    private static final Set<Who> EVERYBODY = EnumSet.allOf(Who.class);
    private static final Set<Who> JOINED = EnumSet.of(Who.AUTHOR, Who.MEMBER, Who.MANAGER);
    private static final Set<Who> IN_THE_GROUP = EnumSet.of(Who.AUTHOR, Who.MANAGER);

    /** What works now, and what somebody may ask without an account. */
    private static final List<String> FOR_VISITORS_TOO = List.of("STATUS", "REMOVAL", "REMOVAL_STATE");

    /** The first page of the staff, and what those ask who are named in texts. */
    private static final List<String> DESK_OF_BOTH = List.of("DESK", "REMOVALS", "REMOVAL_FILE");

    /** Members' files, and what the site team does. */
    private static final List<String> DESK_OF_THE_MANAGER = List.of(
            "MEMBER_FILE",
            "CONTENT",
            "NEW_CONTENT",
            "CONTENT_ITEM",
            "CONTENT_PREVIEW",
            "CONTENT_DIFFERENCE",
            "CONTENT_SOURCES",
            "CONTENT_FILES",
            "HELP_LINES",
            "NEW_HELP_LINE",
            "HELP_LINE");

    private static final Set<String> OPEN = Set.of(
            "HOME",
            "HELP",
            "SITUATION",
            "INFO",
            "SAFETY",
            "EXIT",
            "QUIET",
            "OUT",
            "POLICY",
            "JOIN",
            "JOIN_KEEP",
            "JOIN_UNDER_16",
            "GROUPS");

    /** By the name of the constant. */
    private static final Map<String, Set<Who>> FOR = forWhom();

    /** They depend on how long ago somebody signed in: SessionsST and OwnSignInIT. */
    private static final Set<String> NEED_RECENT_SIGN_IN = Set.of("SIGN_IN", "SIGN_IN_END");

    private static Map<String, Set<Who>> forWhom() {
        Map<String, Set<Who>> table = new TreeMap<>();
        OPEN.forEach(open -> table.put(open, EVERYBODY));
        FOR_VISITORS_TOO.forEach(page -> table.put(page, EVERYBODY));
        // A group whose texts members may read, and a topic in it.
        table.put("GROUP", JOINED);
        table.put("TOPIC", JOINED);
        for (String writing : new String[] {"LEAVE_GROUP", "WRITE_TOPIC", "WRITE_REPLY"}) {
            table.put(writing, IN_THE_GROUP);
        }
        for (String own : new String[] {"EDIT_TOPIC", "DELETE_TOPIC", "EDIT_REPLY", "DELETE_REPLY"}) {
            table.put(own, EnumSet.of(Who.AUTHOR));
        }
        table.put("ME", EnumSet.of(Who.AUTHOR, Who.MEMBER, Who.MANAGER, Who.OFFICER, Who.ADMINISTRATOR));
        table.put(
                "STEP_UP",
                EnumSet.of(
                        Who.AUTHOR, Who.MEMBER, Who.MANAGER, Who.OFFICER, Who.ADMINISTRATOR, Who.PARTNER, Who.NOBODY));
        table.put("LOOKED", JOINED);
        DESK_OF_BOTH.forEach(desk -> table.put(desk, EnumSet.of(Who.MANAGER, Who.OFFICER)));
        DESK_OF_THE_MANAGER.forEach(desk -> table.put(desk, EnumSet.of(Who.MANAGER)));
        table.put("TRAIL", EnumSet.of(Who.OFFICER));
        table.put("PARTNER", EnumSet.of(Who.PARTNER));
        table.put("JOIN_PSEUDONYM", EnumSet.of(Who.NOBODY));
        // None of these callers is banned.
        table.put("PAUSE", EnumSet.noneOf(Who.class));
        return table;
    }

    @Test
    void eachPageIsForWhomItIsAndForNobodyElse() {
        Written texts = Attacker.come();
        SoftAssertions softly = new SoftAssertions();
        for (Map.Entry<Who, HttpVisitor> caller : callers(texts).entrySet()) {
            for (SiteRoute route : SiteRoute.all()) {
                if (NEED_RECENT_SIGN_IN.contains(route.name())) {
                    continue;
                }
                boolean may = FOR.getOrDefault(route.name(), Set.of()).contains(caller.getKey());
                HttpResponse<String> page = caller.getValue().get(route.address(texts));
                softly.assertThat(page.statusCode() == 200)
                        .as(route + " for " + caller.getKey() + ": " + page.statusCode())
                        .isEqualTo(may);
                if (!may) {
                    softly.assertThat(page.statusCode())
                            .as(route + " for " + caller.getKey())
                            .isIn(302, 303, 404);
                    softly.assertThat(page.body())
                            .as(route + " for " + caller.getKey())
                            .doesNotContain("Een stille middag");
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void everyPageSaysForWhomItIs() {
        Set<String> judged = new TreeSet<>(FOR.keySet());
        judged.addAll(NEED_RECENT_SIGN_IN);
        assertThat(SiteRoute.all()).extracting(SiteRoute::name).containsExactlyInAnyOrderElementsOf(judged);
    }

    private static Map<Who, HttpVisitor> callers(Written texts) {
        Map<Who, HttpVisitor> callers = new EnumMap<>(Who.class);
        callers.put(Who.VISITOR, HttpVisitor.atSite());
        callers.put(Who.NOBODY, HttpSignIn.nobody());
        callers.put(Who.AUTHOR, texts.writer().visitor());
        callers.put(Who.MEMBER, Writer.in("na-een-inbraak").visitor());
        callers.put(Who.PARTNER, HttpSignIn.partner());
        callers.put(Who.MANAGER, HttpSignIn.as("marit"));
        callers.put(Who.OFFICER, HttpSignIn.as("ilse"));
        callers.put(Who.ADMINISTRATOR, HttpSignIn.as("ravi"));
        assertThat(callers.keySet()).isEqualTo(EVERYBODY);
        return callers;
    }
}
