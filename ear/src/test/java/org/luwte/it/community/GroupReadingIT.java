/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.community.GroupCard;
import org.luwte.community.GroupPage;
import org.luwte.community.TopicCard;
import org.luwte.community.Visibility;
import org.luwte.community.boundary.GroupReading;
import org.luwte.community.boundary.OwnTexts;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Rows;
import org.luwte.it.support.Someone;
import org.luwte.shared.Language;
import org.luwte.shared.NotFound;

/** What a group shows; who sees it at all is in {@link VisibilityIT}. */
@ArquillianTest
class GroupReadingIT {

    private static final int PAGE_SIZE = 20;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(GroupReadingIT.class);
    }

    @Test
    void ownGroupsComeFirst() {
        Room room = Room.of(Visibility.COMMUNITY);

        var groups = room.member().ask(GroupReading.class, reading -> reading.groups(Language.NL));

        assertThat(groups.get(0).handle()).isEqualTo(room.handle());
        assertThat(groups.get(0).mine()).isTrue();
        assertThat(groups).filteredOn(GroupCard::mine).hasSize(1);
    }

    @Test
    void whatOneMayDoDependsOnWhoAsks() {
        Room room = Room.of(Visibility.PUBLIC);

        assertThat(may(group(room.member(), room))).isEqualTo("leave write");
        assertThat(may(group(Someone.member(), room))).isEqualTo("enter");
        assertThat(may(group(Someone.nobody(), room))).isEmpty();
        assertThat(may(group(Someone.visitor(), room))).isEmpty();
    }

    @Test
    void audienceTellsWhoCanRead() {
        Room room = Room.of(Visibility.COMMUNITY);
        room.another();

        GroupPage page = group(room.member(), room);

        assertThat(page.audience().visibility()).isEqualTo(Visibility.COMMUNITY);
        assertThat(page.audience().members()).isEqualTo(2);
    }

    @Test
    void tellsWhatIsGoodToKnowBeforeReading() {
        Room room = Room.of(Visibility.PUBLIC);
        assertThat(group(Someone.visitor(), room).group().words().note()).isEmpty();

        Rows.update(
                "update group_text set note = 'Lees rustig.' where language = 'nl'"
                        + " and group_id = (select id from community_group where handle = ?)",
                room.handle());

        assertThat(group(Someone.visitor(), room).group().words().note()).isEqualTo("Lees rustig.");
    }

    @Test
    void topicsComeInPagesTheLatestActivityFirst() {
        Room room = Room.of(Visibility.PUBLIC);
        String first = room.topic("Eerste", "tekst");
        for (int i = 0; i < PAGE_SIZE; i++) {
            room.topic("Volgende " + i, "tekst");
        }
        Room.reply(room.member(), first, "antwoord");

        GroupPage page = group(Someone.visitor(), room);

        assertThat(page.topics().total()).isEqualTo(PAGE_SIZE + 1);
        assertThat(page.topics().items()).hasSize(PAGE_SIZE);
        TopicCard latest = page.topics().items().get(0);
        assertThat(latest.handle()).isEqualTo(first);
        assertThat(latest.title()).isEqualTo("Eerste");
        assertThat(latest.replies()).isEqualTo(1);
        assertThat(latest.author().pseudonym()).isEqualTo(room.member().pseudonymOf());
        assertThat(Someone.visitor()
                        .ask(GroupReading.class, reading -> reading.group(room.handle(), 2, Language.NL))
                        .topics()
                        .items())
                .hasSize(1);
    }

    @Test
    void pageThatIsNotThereIsNotFound() {
        Room room = Room.of(Visibility.PUBLIC);
        var visitor = Someone.visitor();

        assertThatThrownBy(
                        () -> visitor.ask(GroupReading.class, reading -> reading.group(room.handle(), 2, Language.NL)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> visitor.ask(GroupReading.class, reading -> reading.group("no-such", 1, Language.NL)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void deletedTopicWithoutRepliesIsGoneAndOneWithRepliesHasNoTitle() {
        Room room = Room.of(Visibility.PUBLIC);
        String alone = room.topic("Alleen", "tekst");
        String answered = room.topic("Beantwoord", "tekst");
        Room.reply(room.another(), answered, "antwoord");
        room.member().ask(OwnTexts.class, own -> own.deleteTopic(alone));
        room.member().ask(OwnTexts.class, own -> own.deleteTopic(answered));

        GroupPage page = group(Someone.visitor(), room);

        assertThat(page.topics().items()).extracting(TopicCard::handle).containsExactly(answered);
        assertThat(page.topics().items().get(0).title()).isNull();
        assertThat(page.topics().items().get(0).deleted()).isTrue();
        assertThat(page.topics().total()).isEqualTo(1);
    }

    private static GroupPage group(Someone person, Room room) {
        return person.ask(GroupReading.class, reading -> reading.group(room.handle(), 1, Language.NL));
    }

    private static String may(GroupPage page) {
        return ((page.mayEnter() ? "enter " : "")
                        + (page.mayLeave() ? "leave " : "")
                        + (page.mayWrite() ? "write" : ""))
                .strip();
    }
}
