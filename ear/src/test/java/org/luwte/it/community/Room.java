/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.community;

import org.luwte.community.EditReply;
import org.luwte.community.EditTopic;
import org.luwte.community.Joining;
import org.luwte.community.ReplyPlace;
import org.luwte.community.TopicPage;
import org.luwte.community.Visibility;
import org.luwte.community.WriteReply;
import org.luwte.community.WriteTopic;
import org.luwte.community.boundary.OwnTexts;
import org.luwte.community.boundary.TopicReading;
import org.luwte.community.boundary.Writing;
import org.luwte.it.support.Rows;
import org.luwte.it.support.Someone;
import org.luwte.shared.Language;

/**
 * A group made for one test, with one member in it.
 *
 * @param handle of the group
 * @param member who may write in it
 */
record Room(String handle, Someone member) {

    static Room of(Visibility visibility) {
        String handle = Rows.group(visibility, visibility == Visibility.HIDDEN ? Joining.INVITATION : Joining.OPEN);
        Someone member = Someone.member();
        Rows.enter(handle, member);
        return new Room(handle, member);
    }

    /** One more member of the group. */
    Someone another() {
        Someone person = Someone.member();
        Rows.enter(handle, person);
        return person;
    }

    /** The member writes a topic; gives its handle. */
    String topic() {
        return topic("Een titel", "Een *tekst*.");
    }

    String topic(String title, String text) {
        return member.ask(Writing.class, desk -> desk.writeTopic(new WriteTopic(handle, title, text, Someone.draft())));
    }

    static ReplyPlace reply(Someone person, String topic, String text) {
        return person.ask(Writing.class, desk -> desk.writeReply(new WriteReply(topic, text, Someone.draft())));
    }

    static void edit(Someone person, String topic, long version, String title, String text) {
        person.ask(OwnTexts.class, own -> {
            own.editTopic(new EditTopic(topic, version, title, text));
            return null;
        });
    }

    static ReplyPlace editReply(Someone person, String reply, long version, String text) {
        return person.ask(OwnTexts.class, own -> own.editReply(new EditReply(reply, version, text)));
    }

    static TopicPage read(Someone person, String topic) {
        return person.ask(TopicReading.class, reading -> reading.topic(topic, 1, Language.NL));
    }
}
