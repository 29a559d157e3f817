/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.community.PostView;
import org.luwte.community.TopicPage;
import org.luwte.community.Visibility;
import org.luwte.community.boundary.TopicReading;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Rows;
import org.luwte.it.support.Someone;
import org.luwte.shared.Language;
import org.luwte.shared.NotFound;

/** What a topic shows; who sees it at all is in {@link VisibilityIT}. */
@ArquillianTest
class TopicReadingIT {

    private static final int PAGE_SIZE = 20;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(TopicReadingIT.class);
    }

    @Test
    void readerSeesTextsAuthorsAndWhichAreHerOwn() {
        Room room = Room.of(Visibility.PUBLIC);
        String topic = room.topic("Titel & meer", "Hallo *daar*");
        Someone ben = room.another();
        Room.reply(ben, topic, "Dag");

        TopicPage seen = Room.read(ben, topic);

        assertThat(seen.title()).isEqualTo("Titel & meer");
        assertThat(seen.opening().html()).contains("<em>daar</em>");
        assertThat(seen.opening().author().pseudonym()).isEqualTo(room.member().pseudonymOf());
        assertThat(seen.opening().mayEdit()).isFalse();
        PostView reply = seen.replies().items().get(0);
        assertThat(reply.author().pseudonym()).isEqualTo(ben.pseudonymOf());
        assertThat(reply.author().self()).isTrue();
        assertThat(reply.mayEdit()).isTrue();
        assertThat(seen.mayReply()).isTrue();
        assertThat(Room.read(Someone.visitor(), topic).replies().items().get(0).mayEdit())
                .isFalse();
        assertThat(Room.read(Someone.visitor(), topic).mayReply()).isFalse();
    }

    @Test
    void outsiderMayEnterAndNotReply() {
        Room room = Room.of(Visibility.COMMUNITY);
        TopicPage seen = Room.read(Someone.member(), room.topic());

        assertThat(seen.mayReply()).isFalse();
        assertThat(seen.mayEnter()).isTrue();
    }

    @Test
    void repliesComeInPagesInTheOrderTheyWereWritten() {
        Room room = Room.of(Visibility.PUBLIC);
        String topic = room.topic();
        for (int i = 1; i <= PAGE_SIZE + 1; i++) {
            Room.reply(room.member(), topic, "nummer " + i);
        }

        TopicPage first = Room.read(Someone.visitor(), topic);
        TopicPage second = Someone.visitor().ask(TopicReading.class, reading -> reading.topic(topic, 2, Language.NL));

        assertThat(first.replies().items()).hasSize(PAGE_SIZE);
        assertThat(first.replies().items().get(0).html()).contains("nummer 1");
        assertThat(second.replies().items()).hasSize(1);
        assertThat(second.replies().items().get(0).html()).contains("nummer 21");
        assertThat(first.replies().total()).isEqualTo(PAGE_SIZE + 1);
    }

    @Test
    void linkLeadsToTheLeavePageInTheLanguageOfTheReader() {
        Room room = Room.of(Visibility.PUBLIC);
        String topic = room.topic("Titel", "Zie [dit](https://example.org/x)");

        String dutch = Room.read(Someone.visitor(), topic).opening().html();
        String english = Someone.visitor()
                .ask(TopicReading.class, reading -> reading.topic(topic, 1, Language.EN))
                .opening()
                .html();

        assertThat(dutch).contains("href=\"/out?to&#61;https");
        assertThat(english).contains("href=\"/en/out?to&#61;https");
    }

    @Test
    void topicOrPageThatIsNotThereIsNotFound() {
        Room room = Room.of(Visibility.PUBLIC);
        String topic = room.topic();
        var visitor = Someone.visitor();

        assertThatThrownBy(() -> visitor.ask(TopicReading.class, reading -> reading.topic(topic, 2, Language.NL)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> visitor.ask(TopicReading.class, reading -> reading.topic("no-such", 1, Language.NL)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void textOfSomeoneWhoIsGoneStaysUnderNoName() {
        Room room = Room.of(Visibility.PUBLIC);
        String topic = room.topic();
        Someone ben = room.another();
        Room.reply(ben, topic, "Dag");
        Rows.update(
                "update person set pseudonym = null, pseudonym_index = null, joined_at = null where id = ?", ben.id());

        assertThat(Room.read(Someone.visitor(), topic).replies().items().get(0).author())
                .isNull();
    }
}
