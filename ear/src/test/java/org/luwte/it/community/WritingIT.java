/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.community.ReplyContext;
import org.luwte.community.Visibility;
import org.luwte.community.WriteReply;
import org.luwte.community.WriteTopic;
import org.luwte.community.boundary.OwnTexts;
import org.luwte.community.boundary.Writing;
import org.luwte.it.support.AtOnce;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Rows;
import org.luwte.it.support.Someone;
import org.luwte.shared.Language;
import org.luwte.shared.NotFound;

@ArquillianTest
class WritingIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(WritingIT.class);
    }

    @Test
    void memberOfTheGroupWritesAndItIsAudited() {
        Room room = Room.of(Visibility.COMMUNITY);
        String topic = room.topic();
        var place = Room.reply(room.member(), topic, "antwoord");

        assertThat(place.topicHandle()).isEqualTo(topic);
        assertThat(place.page()).isEqualTo(1);
        assertThat(Rows.all(
                        String.class,
                        "select action from audit_row where actor_ref = ? and action like '%WRITTEN' order by at, id",
                        room.member().reference()))
                .containsExactly("TOPIC_WRITTEN", "REPLY_WRITTEN");
        assertThat(Rows.count("select topic_count from community_group where handle = ?", room.handle()))
                .isEqualTo(1);
    }

    @Test
    void nothingReadableStandsInTheRow() {
        Room room = Room.of(Visibility.COMMUNITY);
        String topic = room.topic("Zeldzaamwoord in de titel", "Zeldzaamwoord in de tekst");

        assertThat(Rows.count(
                        "select count(*) from topic where handle = ? and (position('Zeldzaamwoord'::bytea in title) > 0"
                                + " or position('Zeldzaamwoord'::bytea in source) > 0"
                                + " or position('Zeldzaamwoord'::bytea in html) > 0)",
                        topic))
                .isZero();
    }

    @Test
    void memberLearnsWhereSheIsAboutToWrite() {
        Room room = Room.of(Visibility.HIDDEN);
        String topic = room.topic();

        assertThat(room.member()
                        .ask(Writing.class, desk -> desk.groupToWrite(room.handle(), Language.NL))
                        .handle())
                .isEqualTo(room.handle());
        ReplyContext context = room.member().ask(Writing.class, desk -> desk.topicToReply(topic, Language.NL));
        assertThat(context.topicTitle()).isEqualTo("Een titel");
        assertThat(context.group().visibility()).isEqualTo(Visibility.HIDDEN);
    }

    @Test
    void forWhoeverIsNotInTheGroupThereIsNothingToWriteIn() {
        for (Visibility visibility : Visibility.values()) {
            Room room = Room.of(visibility);
            String topic = room.topic();
            for (Someone person : List.of(Someone.member(), Someone.nobody())) {
                assertRefused(person, room, topic, NotFound.class);
            }
            for (Someone person : List.of(Someone.visitor(), Someone.partner("politie"))) {
                assertRefused(person, room, topic, EJBAccessException.class);
            }
            assertThat(Rows.count("select reply_count from topic where handle = ?", topic))
                    .isZero();
        }
    }

    private static void assertRefused(Someone person, Room room, String topic, Class<? extends Throwable> refusal) {
        assertThatThrownBy(() -> person.ask(
                        Writing.class,
                        desk -> desk.writeTopic(new WriteTopic(room.handle(), "titel", "tekst", Someone.draft()))))
                .isInstanceOf(refusal);
        assertThatThrownBy(() -> Room.reply(person, topic, "antwoord")).isInstanceOf(refusal);
        assertThatThrownBy(() -> person.ask(Writing.class, desk -> desk.groupToWrite(room.handle(), Language.NL)))
                .isInstanceOf(refusal);
        assertThatThrownBy(() -> person.ask(Writing.class, desk -> desk.topicToReply(topic, Language.NL)))
                .isInstanceOf(refusal);
    }

    @Test
    void previewIsSafeAndForMembersOnly() {
        String shown = Someone.member().ask(Writing.class, desk -> desk.preview("**dik** <script>alert(1)</script>"));

        assertThat(shown).contains("<strong>dik</strong>").doesNotContain("<script");
        assertThatThrownBy(() -> Someone.visitor().ask(Writing.class, desk -> desk.preview("x")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> Someone.nobody().ask(Writing.class, desk -> desk.preview("x")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void emptyOrOverlongTextIsRefusedAndLeavesNoRow() {
        Room room = Room.of(Visibility.COMMUNITY);

        assertThatThrownBy(() -> room.topic("", "tekst")).isInstanceOf(EJBException.class);
        assertThatThrownBy(() -> room.topic("titel", " ")).isInstanceOf(EJBException.class);
        assertThatThrownBy(() -> room.topic("x".repeat(121), "tekst")).isInstanceOf(EJBException.class);
        assertThatThrownBy(() -> room.topic("titel", "x".repeat(20_001))).isInstanceOf(EJBException.class);

        assertThat(Rows.count(
                        "select count(*) from topic t join community_group g on g.id = t.group_id where g.handle = ?",
                        room.handle()))
                .isZero();
    }

    @Test
    void repliesWrittenAtTheSameTimeGetDifferentNumbers() {
        Room room = Room.of(Visibility.COMMUNITY);
        String topic = room.topic();
        List<Someone> people = new ArrayList<>(List.of(room.member(), room.another(), room.another()));

        AtOnce.run(12, i -> Room.reply(people.get(i % people.size()), topic, "antwoord " + i));

        assertThat(Rows.all(
                        Long.class,
                        "select r.number from reply r join topic t on t.id = r.topic_id where t.handle = ?"
                                + " order by r.number",
                        topic))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 12).mapToObj(Long::valueOf).toList());
        assertThat(Rows.count("select reply_count from topic where handle = ?", topic))
                .isEqualTo(12);
    }

    @Test
    void whatIsSentTwiceAtOnceIsStoredOnce() {
        Room room = Room.of(Visibility.COMMUNITY);
        var twice = new WriteTopic(room.handle(), "titel", "tekst", Someone.draft());

        AtOnce.run(6, i -> room.member().ask(Writing.class, desk -> desk.writeTopic(twice)));
        var reply = new WriteReply(twice.draft(), "antwoord", Someone.draft());
        AtOnce.run(6, i -> room.member().ask(Writing.class, desk -> desk.writeReply(reply)));

        assertThat(Rows.count("select count(*) from topic where handle = ?", twice.draft()))
                .isEqualTo(1);
        assertThat(Rows.count("select reply_count from topic where handle = ?", twice.draft()))
                .isEqualTo(1);
        assertThat(Rows.count("select count(*) from reply where handle = ?", reply.draft()))
                .isEqualTo(1);
    }

    /** The name of a text is public as soon as it is written; it opens nothing to others. */
    @Test
    void draftOfSomebodyElseIsNotTaken() {
        Room room = Room.of(Visibility.COMMUNITY);
        String topic = room.topic();
        String reply = Room.reply(room.member(), topic, "antwoord").replyHandle();
        Someone ben = room.another();

        assertThatThrownBy(() ->
                        ben.ask(Writing.class, desk -> desk.writeTopic(new WriteTopic(room.handle(), "x", "x", topic))))
                .isInstanceOf(EJBException.class);
        assertThatThrownBy(() -> ben.ask(Writing.class, desk -> desk.writeReply(new WriteReply(topic, "x", reply))))
                .isInstanceOf(EJBException.class);
        assertThatThrownBy(() -> ben.ask(
                        Writing.class,
                        desk -> desk.writeTopic(new WriteTopic(room.handle(), "x", "x", "not-a-handle"))))
                .isInstanceOf(EJBException.class);

        assertThat(Rows.count("select reply_count from topic where handle = ?", topic))
                .isEqualTo(1);
    }

    @Test
    void nobodyRepliesToATopicThatIsGone() {
        Room room = Room.of(Visibility.COMMUNITY);
        String topic = room.topic();
        Someone ben = room.another();
        room.member().ask(OwnTexts.class, own -> own.deleteTopic(topic));

        assertThatThrownBy(() -> Room.reply(ben, topic, "te laat")).isInstanceOf(NotFound.class);

        assertThat(Rows.count(
                        "select count(*) from reply r join topic t on t.id = r.topic_id where t.handle = ?", topic))
                .isZero();
    }
}
