/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.stack;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody without an account who asks to have something removed, over HTTP. */
public final class RemovalAsker {

    private static final Pattern NUMBER = Pattern.compile("id=\"number\">([0-9A-Z-]{19})<");

    private RemovalAsker() {}

    /** What she types; the words about her are hers to choose. */
    public static Map<String, String> words(String words) {
        return Map.of(
                "removal:place",
                "/topic/" + "0".repeat(32),
                "removal:words",
                words,
                "removal:harm",
                "Mensen herkennen mij",
                "removal:send",
                "send");
    }

    /** Asks, with some fields filled otherwise; gives the number. */
    public static String ask(Map<String, String> values) {
        Map<String, String> all = new HashMap<>(words("een zin over mij"));
        all.putAll(values);
        return number(new Writer(HttpVisitor.atSite())
                .press("/removal", "removal", "send", all)
                .body());
    }

    /** The number on the page that follows. */
    public static String number(String page) {
        var found = NUMBER.matcher(page);
        if (!found.find()) {
            throw new AssertionError("no number in the page:\n" + page);
        }
        return found.group(1);
    }

    /** The handle of the newest request. */
    public static String newest() {
        return SitePages.value("select handle from luwte.removal_request order by received_at desc, id desc limit 1");
    }

    /** Marit reads the newest request and decides. */
    public static void decide(String outcome, String answer, String note) {
        Writer staff = new Writer(SitePages.staff("marit"));
        String file = "/desk/removal/" + newest();
        staff.press(file, "open", "open", Map.of("open:lookGround", "LEGAL_DEMAND", "open:lookNote", note));
        var decided = staff.press(file, "decide", "decide", Map.of("decide:outcome", outcome, "decide:answer", answer));
        if (!"done=removal-decided".equals(decided.uri().getQuery())) {
            throw new AssertionError("deciding led to " + decided.statusCode() + " " + decided.uri());
        }
    }
}
