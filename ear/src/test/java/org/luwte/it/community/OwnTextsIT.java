/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.community.EditedMeanwhile;
import org.luwte.community.OwnCounts;
import org.luwte.community.ReplyDraft;
import org.luwte.community.TopicDraft;
import org.luwte.community.Visibility;
import org.luwte.community.boundary.GroupEntrance;
import org.luwte.community.boundary.OwnTexts;
import org.luwte.it.support.Boundary;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Rows;
import org.luwte.it.support.Someone;
import org.luwte.shared.Language;
import org.luwte.shared.NotFound;

@ArquillianTest
class OwnTextsIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(OwnTextsIT.class);
    }

    @Test
    void memberChangesHerOwnTextsAndItIsAudited() {
        Room room = Room.of(Visibility.PUBLIC);
        Someone ada = room.member();
        String topic = room.topic("Oude titel", "oud");
        String reply = Room.reply(ada, topic, "oud").replyHandle();
        TopicDraft draft = draft(ada, topic);
        ReplyDraft replyDraft = ada.ask(OwnTexts.class, own -> own.reply(reply, Language.NL));
        assertThat(draft.text()).isEqualTo("oud");
        assertThat(replyDraft.text()).isEqualTo("oud");

        Room.edit(ada, topic, draft.version(), "Nieuwe titel", "nieuw");
        Room.editReply(ada, reply, replyDraft.version(), "nieuw antwoord");

        var seen = Room.read(Someone.visitor(), topic);
        assertThat(seen.title()).isEqualTo("Nieuwe titel");
        assertThat(seen.opening().html()).contains("nieuw");
        assertThat(seen.opening().edited()).isTrue();
        assertThat(seen.replies().items().get(0).html()).contains("nieuw antwoord");
        assertThat(actions(ada)).containsExactly("TOPIC_WRITTEN", "REPLY_WRITTEN", "TOPIC_EDITED", "REPLY_EDITED");
    }

    @Test
    void textChangedMeanwhileIsNotOverwritten() {
        Room room = Room.of(Visibility.PUBLIC);
        Someone ada = room.member();
        String topic = room.topic();
        String reply = Room.reply(ada, topic, "oud").replyHandle();
        long seen = draft(ada, topic).version();
        long seenReply =
                ada.ask(OwnTexts.class, own -> own.reply(reply, Language.NL)).version();
        Room.edit(ada, topic, seen, "Op de telefoon", "eerst");
        Room.editReply(ada, reply, seenReply, "eerst");

        assertThatThrownBy(() -> Room.edit(ada, topic, seen, "Op de computer", "later"))
                .isInstanceOf(EditedMeanwhile.class);
        assertThatThrownBy(() -> Room.editReply(ada, reply, seenReply, "later")).isInstanceOf(EditedMeanwhile.class);

        assertThat(draft(ada, topic).title()).isEqualTo("Op de telefoon");
        assertThat(actions(ada)).filteredOn(action -> action.endsWith("EDITED")).hasSize(2);
    }

    @Test
    void deletedTextIsGoneFromItsRow() {
        Room room = Room.of(Visibility.PUBLIC);
        Someone ada = room.member();
        String topic = room.topic();
        Someone ben = room.another();
        String reply = Room.reply(ben, topic, "antwoord").replyHandle();

        ada.ask(OwnTexts.class, own -> own.deleteTopic(topic));
        ben.ask(OwnTexts.class, own -> own.deleteReply(reply));

        assertThat(Rows.count(
                        "select count(*) from topic where handle = ? and title is null and source is null and html is null"
                                + " and deleted_at is not null",
                        topic))
                .isEqualTo(1);
        assertThat(Rows.count(
                        "select count(*) from reply where handle = ? and source is null and html is null"
                                + " and deleted_at is not null",
                        reply))
                .isEqualTo(1);
        assertThat(Room.read(Someone.visitor(), topic).opening().html()).isEmpty();
        assertThat(actions(ada)).contains("TOPIC_DELETED");
        assertThat(actions(ben)).contains("REPLY_DELETED");
    }

    @Test
    void deletedTextIsNoLongerThereToChange() {
        Room room = Room.of(Visibility.PUBLIC);
        Someone ada = room.member();
        String topic = room.topic();
        ada.ask(OwnTexts.class, own -> own.deleteTopic(topic));

        assertThatThrownBy(() -> draft(ada, topic)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Room.edit(ada, topic, 1, "titel", "tekst")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ada.ask(OwnTexts.class, own -> own.deleteTopic(topic)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void someoneElsesTextLooksAbsent() {
        Room room = Room.of(Visibility.PUBLIC);
        String topic = room.topic();
        String reply = Room.reply(room.member(), topic, "antwoord").replyHandle();

        for (Someone person : List.of(room.another(), Someone.nobody())) {
            assertRefused(person, topic, reply, NotFound.class);
        }
        for (Someone person : List.of(Someone.visitor(), Someone.partner("politie"))) {
            assertRefused(person, topic, reply, EJBAccessException.class);
        }
        assertThat(Room.read(Someone.visitor(), topic).opening().edited()).isFalse();
    }

    @Test
    void whoLeftAHiddenGroupFindsNothingOfItThroughHerOwnTexts() {
        Room room = Room.of(Visibility.HIDDEN);
        String topic = room.topic();
        Someone former = room.another();
        String reply = Room.reply(former, topic, "antwoord").replyHandle();
        former.run(() -> Boundary.of(GroupEntrance.class).leave(room.handle()));

        assertThatThrownBy(() -> former.ask(OwnTexts.class, own -> own.reply(reply, Language.NL)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Room.editReply(former, reply, 0, "nieuw")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Room.reply(former, topic, "nieuw")).isInstanceOf(NotFound.class);
    }

    private static void assertRefused(Someone person, String topic, String reply, Class<? extends Throwable> refusal) {
        assertThatThrownBy(() -> draft(person, topic)).isInstanceOf(refusal);
        assertThatThrownBy(() -> person.ask(OwnTexts.class, own -> own.reply(reply, Language.NL)))
                .isInstanceOf(refusal);
        assertThatThrownBy(() -> Room.edit(person, topic, 0, "titel", "tekst")).isInstanceOf(refusal);
        assertThatThrownBy(() -> Room.editReply(person, reply, 0, "tekst")).isInstanceOf(refusal);
        assertThatThrownBy(() -> person.ask(OwnTexts.class, own -> own.deleteTopic(topic)))
                .isInstanceOf(refusal);
        assertThatThrownBy(() -> person.ask(OwnTexts.class, own -> own.deleteReply(reply)))
                .isInstanceOf(refusal);
    }

    @Test
    void countsAreOnesOwn() {
        Room room = Room.of(Visibility.PUBLIC);
        String topic = room.topic();
        Room.reply(room.another(), topic, "antwoord");
        Room.reply(room.member(), topic, "antwoord");
        String gone = room.topic();
        room.member().ask(OwnTexts.class, own -> own.deleteTopic(gone));

        assertThat(room.member().ask(OwnTexts.class, OwnTexts::counts)).isEqualTo(new OwnCounts(1, 1));
        assertThatThrownBy(() -> Someone.visitor().ask(OwnTexts.class, OwnTexts::counts))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> Someone.nobody().ask(OwnTexts.class, OwnTexts::counts))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void draftTellsHowManyRepliesOfOthersWillStay() {
        Room room = Room.of(Visibility.PUBLIC);
        String topic = room.topic();
        Room.reply(room.another(), topic, "antwoord");
        Room.reply(room.member(), topic, "antwoord");

        assertThat(draft(room.member(), topic).repliesByOthers()).isEqualTo(1);
    }

    private static TopicDraft draft(Someone person, String topic) {
        return person.ask(OwnTexts.class, own -> own.topic(topic, Language.NL));
    }

    private static List<String> actions(Someone person) {
        return Rows.all(
                String.class,
                "select action from audit_row where actor_ref = ? and (action like 'TOPIC%' or action like 'REPLY%')"
                        + " order by at, id",
                person.reference());
    }
}
