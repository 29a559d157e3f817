/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.stack;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The addresses of the slice, for tests that go through all of them. */
public final class SitePages {

    private static final String GROUP = "eigen-ruimte";
    /** Addresses that speak the language of their page. */
    private static final Map<String, String> TRANSLATED =
            Map.of("/help/inbraak", "/help/burglary", "/info/rechten-van-slachtoffers", "/info/victims-rights");

    private static final Map<String, HttpVisitor> STAFF = new HashMap<>();
    private static Written written;
    private static String removal;

    private SitePages() {}

    /** A member with texts of her own; tests that share her only look. */
    public record Written(Writer writer, String topic, String reply) {}

    /** Public pages of the organisation (level D0), in Dutch. */
    public static List<String> open() {
        return List.of(
                "/",
                "/help",
                "/help/inbraak",
                "/info/rechten-van-slachtoffers",
                "/safety",
                "/safety/exit",
                "/safety/quiet",
                "/join",
                "/join/keep",
                "/join/under-16",
                "/policy/terms",
                "/policy/privacy",
                "/policy/house-rules");
    }

    /** Everything that a visitor can read, in Dutch. */
    public static List<String> visitor() {
        return Stream.concat(
                        open().stream(),
                        Stream.of(
                                "/removal",
                                "/removal/state",
                                "/status",
                                "/groups",
                                "/group/na-een-inbraak",
                                "/topic/" + publicTopic(),
                                "/join?done=explained",
                                "/out?to=https%3A%2F%2Fexample.org%2F"))
                .toList();
    }

    /** What only a member sees, in Dutch, as the member of {@link #written()}. */
    public static List<String> member() {
        Written own = written();
        return List.of(
                "/groups",
                "/group/" + GROUP,
                "/group/" + GROUP + "/write",
                "/group/" + GROUP + "/leave",
                "/topic/" + own.topic(),
                "/topic/" + own.topic() + "/reply",
                "/topic/" + own.topic() + "/edit",
                "/topic/" + own.topic() + "/delete",
                "/reply/" + own.reply() + "/edit",
                "/reply/" + own.reply() + "/delete",
                "/me",
                "/me/looked");
    }

    /** Somebody of the staff; tests that share her sign nobody out. A second code of the same half minute would wait. */
    public static synchronized HttpVisitor staff(String login) {
        HttpVisitor known = STAFF.get(login);
        if (known == null || known.get("/desk").statusCode() != 200) {
            STAFF.put(login, HttpSignIn.as(login));
        }
        return STAFF.get(login);
    }

    /** Leads to the file of the member of {@link #written()}. */
    public static String fileHandle() {
        return author(written().topic());
    }

    /** The handle of whoever wrote a topic. */
    public static String author(String topic) {
        return value("select p.handle from luwte.person p join luwte.topic t on t.author_id = p.id where t.handle = '"
                + topic + "'");
    }

    /** Leads to a request to remove something; tests that share it only look. */
    public static synchronized String removal() {
        if (removal == null) {
            RemovalAsker.ask(Map.of());
            removal = RemovalAsker.newest();
        }
        return removal;
    }

    /** The same pages in English. */
    public static List<String> english(List<String> paths) {
        return paths.stream().map(SitePages::english).toList();
    }

    /** The English address of a page. */
    public static String english(String path) {
        return path.equals("/") ? "/en" : "/en" + TRANSLATED.getOrDefault(path, path);
    }

    /** Pages in both languages. */
    public static List<String> both(List<String> paths) {
        return Stream.concat(paths.stream(), english(paths).stream()).toList();
    }

    /** The topic of the public demo group with the most replies. */
    public static String publicTopic() {
        return value("select t.handle from luwte.topic t join luwte.community_group g on g.id = t.group_id"
                + " where g.handle = 'na-een-inbraak' order by t.reply_count desc limit 1");
    }

    /** The member whose pages are looked at. */
    public static synchronized Written written() {
        if (written == null) {
            Writer writer = Writer.in(GROUP);
            String topic = writer.topic(GROUP, "Een stille middag", "Ik zat bij het *water*.\n\n- koud\n- mooi");
            written = new Written(writer, topic, writer.reply(topic, "En nu weer thuis."));
        }
        return written;
    }

    /** A single value of the database. */
    public static String value(String sql) {
        try (Connection connection = TestStack.get().jdbc().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
