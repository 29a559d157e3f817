/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher.demo;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.luwte.identity.Function;
import org.luwte.launcher.Seed;

/** Loads the invented community that {@code ./luwte up} shows and the tests begin with. */
public final class DemoCommunity implements Seed {

    @Override
    public String load(Target target) {
        DemoFile file = DemoFile.read();
        try (CommunityRows rows = new CommunityRows(target)) {
            Map<String, UUID> people = people(file, rows);
            rows.organisation(
                    "Politie",
                    "politie",
                    LocalDate.ofInstant(rows.now(), ZoneOffset.UTC).plusYears(2));
            Map<String, UUID> groups = groups(file, rows, people);
            for (DemoFile.Topic topic : file.topics()) {
                topic(topic, rows, people, groups);
            }
            rows.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("the demo community could not be loaded", e);
        }
        return "%d people, %d groups, %d topics"
                .formatted(
                        file.people().size(),
                        file.groups().size(),
                        file.topics().size());
    }

    private static Map<String, UUID> people(DemoFile file, CommunityRows rows) throws SQLException {
        Map<String, UUID> people = new HashMap<>();
        for (DemoFile.Person person : file.people()) {
            Instant joined = rows.now().minus(Duration.ofDays(person.joinedDaysAgo()));
            UUID id = rows.member(person.subject(), person.pseudonym(), person.avatar(), joined);
            people.put(person.key(), id);
            functions(rows, id, person.functions(), joined);
        }
        for (DemoFile.Staff staff : file.staff()) {
            functions(rows, rows.staff(staff.subject()), staff.functions(), rows.now());
        }
        return people;
    }

    private static void functions(CommunityRows rows, UUID person, List<Function> functions, Instant from)
            throws SQLException {
        for (Function function : functions) {
            rows.function(person, function, from);
        }
    }

    private static Map<String, UUID> groups(DemoFile file, CommunityRows rows, Map<String, UUID> people)
            throws SQLException {
        Map<String, UUID> groups = new HashMap<>();
        for (DemoFile.Group group : file.groups()) {
            long topics = file.topics().stream()
                    .filter(topic -> topic.group().equals(group.key()))
                    .count();
            UUID id = rows.group(
                    new CommunityRows.Door(group.key(), group.visibility(), group.joining()),
                    group.words(),
                    new CommunityRows.Size(group.members().size(), topics));
            groups.put(group.key(), id);
            for (String member : group.members()) {
                rows.membership(id, people.get(member), rows.now());
            }
        }
        return groups;
    }

    private static void topic(
            DemoFile.Topic topic, CommunityRows rows, Map<String, UUID> people, Map<String, UUID> groups)
            throws SQLException {
        Instant opened = rows.now().minus(Duration.ofDays(topic.daysAgo()));
        List<DemoFile.Reply> replies = topic.replies();
        Instant last = replies.isEmpty() ? opened : at(opened, replies.get(replies.size() - 1));
        UUID id = rows.topic(
                groups.get(topic.group()),
                people.get(topic.author()),
                topic.title(),
                topic.text(),
                new CommunityRows.Activity(opened, last, replies.size()));
        for (int number = 1; number <= replies.size(); number++) {
            DemoFile.Reply reply = replies.get(number - 1);
            rows.reply(id, number, people.get(reply.author()), reply.text(), at(opened, reply));
        }
    }

    private static Instant at(Instant opened, DemoFile.Reply reply) {
        return opened.plus(Duration.ofHours(reply.hoursAfter()));
    }
}
