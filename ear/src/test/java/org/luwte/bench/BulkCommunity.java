/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.luwte.community.GroupWords;
import org.luwte.community.Joining;
import org.luwte.community.Visibility;
import org.luwte.identity.Avatar;
import org.luwte.launcher.Seed;
import org.luwte.launcher.demo.CommunityRows;
import org.luwte.launcher.demo.CommunityRows.Activity;
import org.luwte.launcher.demo.CommunityRows.Door;
import org.luwte.launcher.demo.CommunityRows.Size;

/**
 * A large community: 300 people, 2 groups, 5,000 topics with 50,000 posts in all, sealed as the application seals them. One topic in
 * five is long, so that its first page is full; those pages are the ones measured.
 *
 * @param visitorPaths full topic pages of the public group
 * @param memberPaths  full topic pages of the group for members
 */
record BulkCommunity(List<String> visitorPaths, List<String> memberPaths) {

    static final int TOPICS = 5_000;
    static final int POSTS = 50_000;

    private static final int PEOPLE = 300;
    private static final int EVERY = 5;
    private static final int LONG = 25;
    /** So that topics and replies together are {@link #POSTS}. */
    private static final int SHORT = (POSTS - TOPICS - TOPICS / EVERY * LONG) / (TOPICS - TOPICS / EVERY);

    private static final int MEASURED = 400;
    private static final String[] WORDS =
            ("vandaag liep ik langs het water en dacht aan vorig jaar toen alles nog anders was nu"
                            + " slaap ik beter maar soms schrik ik wakker en dan drink ik thee bij het raam tot het licht wordt iemand"
                            + " zei dat het went ik weet niet of dat waar is wel dat praten helpt en dat jullie hier zijn")
                    .split(" ");

    static BulkCommunity load(Seed.Target target) throws SQLException {
        try (CommunityRows rows = new CommunityRows(target)) {
            List<UUID> people = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                people.add(rows.member(null, "Meetlat " + letters(i), new Avatar(i % 6, i / 6 % 6), rows.now()));
            }
            group(rows, "meting-open", Visibility.PUBLIC, people);
            group(rows, "meting-leden", Visibility.COMMUNITY, people);
            rows.commit();
        }
        try (Connection connection = target.community().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("analyze");
            return new BulkCommunity(paths(statement, "meting-open"), paths(statement, "meting-leden"));
        }
    }

    private static void group(CommunityRows rows, String handle, Visibility visibility, List<UUID> people)
            throws SQLException {
        int topics = TOPICS / 2;
        UUID group = rows.group(
                new Door(handle, visibility, Joining.OPEN),
                Map.of(
                        "nl", new GroupWords("Meting " + handle, "Om te meten.", ""),
                        "en", new GroupWords("Measurement " + handle, "For measuring.", "")),
                new Size(people.size(), topics));
        for (UUID person : people) {
            rows.membership(group, person, rows.now());
        }
        for (int i = 0; i < topics; i++) {
            int replies = i % EVERY == 0 ? LONG : SHORT;
            Instant opened = rows.now().minus(Duration.ofHours(topics - i));
            UUID topic = rows.topic(
                    group,
                    people.get(i % people.size()),
                    "Onderwerp " + i,
                    text(i, 90),
                    new Activity(opened, opened.plusSeconds(replies), replies));
            for (int number = 1; number <= replies; number++) {
                rows.reply(
                        topic,
                        number,
                        people.get((i * 7 + number * 13) % people.size()),
                        text(i + number, 45),
                        opened.plusSeconds(number));
            }
        }
    }

    private static List<String> paths(Statement statement, String group) throws SQLException {
        List<String> paths = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select t.handle from topic t join community_group g on g.id ="
                + " t.group_id where g.handle = '" + group + "' and t.reply_count = " + LONG
                + " order by t.handle limit " + MEASURED)) {
            while (rows.next()) {
                paths.add("/topic/" + rows.getString(1));
            }
        }
        return paths;
    }

    private static String text(int seed, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS[(seed * 31 + i * 17 + i * i) % WORDS.length]);
            text.append(i % 23 == 22 ? ".\n\n" : i % 9 == 8 ? ", *zacht* " : " ");
        }
        return text.toString();
    }

    private static String letters(int number) {
        return "" + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26) + (char) ('a' + number / 676);
    }
}
