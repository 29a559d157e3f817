/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.community.GroupCard;
import org.luwte.community.Visibility;
import org.luwte.community.boundary.GroupEntrance;
import org.luwte.community.boundary.GroupReading;
import org.luwte.community.boundary.TopicReading;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Someone;
import org.luwte.shared.Language;
import org.luwte.shared.NotFound;

/** Who sees what: every kind of person against every kind of group, in the list, on the group's page and on a topic's page. */
@ArquillianTest
class VisibilityIT {

    private static final String NOTHING = "-";

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(VisibilityIT.class);
    }

    @Test
    void everybodySeesExactlyWhatTheVisibilitySays() {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("PUBLIC visitor", "list group topic");
        expected.put("PUBLIC nobody", "list group topic");
        expected.put("PUBLIC outsider", "list group topic");
        expected.put("PUBLIC partner", "list group topic");
        expected.put("PUBLIC member", "list group topic");
        expected.put("COMMUNITY visitor", NOTHING);
        expected.put("COMMUNITY nobody", NOTHING);
        expected.put("COMMUNITY outsider", "list group topic");
        expected.put("COMMUNITY partner", NOTHING);
        expected.put("COMMUNITY member", "list group topic");
        expected.put("HIDDEN visitor", NOTHING);
        expected.put("HIDDEN nobody", NOTHING);
        expected.put("HIDDEN outsider", NOTHING);
        expected.put("HIDDEN partner", NOTHING);
        expected.put("HIDDEN member", "list group topic");

        Map<String, String> seen = new LinkedHashMap<>();
        for (Visibility visibility : Visibility.values()) {
            Room room = Room.of(visibility);
            String topic = room.topic();
            seen.put(visibility + " visitor", sees(Someone.visitor(), room, topic));
            seen.put(visibility + " nobody", sees(Someone.nobody(), room, topic));
            seen.put(visibility + " outsider", sees(Someone.member(), room, topic));
            seen.put(visibility + " partner", sees(Someone.partner("politie"), room, topic));
            seen.put(visibility + " member", sees(room.member(), room, topic));
        }

        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void whoLeftAHiddenGroupSeesNothingOfIt() {
        Room room = Room.of(Visibility.HIDDEN);
        String topic = room.topic();
        Someone other = room.another();
        assertThat(sees(other, room, topic)).isEqualTo("list group topic");

        other.ask(GroupEntrance.class, entrance -> {
            entrance.leave(room.handle());
            return null;
        });

        assertThat(sees(other, room, topic)).isEqualTo(NOTHING);
    }

    private static String sees(Someone person, Room room, String topic) {
        StringBuilder seen = new StringBuilder();
        if (person.ask(GroupReading.class, reading -> reading.groups(Language.NL)).stream()
                .map(GroupCard::handle)
                .anyMatch(room.handle()::equals)) {
            seen.append("list ");
        }
        if (there(() -> person.ask(GroupReading.class, reading -> reading.group(room.handle(), 1, Language.NL)))) {
            seen.append("group ");
        }
        if (there(() -> person.ask(TopicReading.class, reading -> reading.topic(topic, 1, Language.NL)))) {
            seen.append("topic ");
        }
        return seen.isEmpty() ? NOTHING : seen.toString().strip();
    }

    private static boolean there(Callable<?> question) {
        try {
            question.call();
            return true;
        } catch (NotFound absent) {
            return false;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
