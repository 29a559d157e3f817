/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.luwte.community.CommunityAction;
import org.luwte.community.EditReply;
import org.luwte.community.EditTopic;
import org.luwte.community.OwnCounts;
import org.luwte.community.ReplyDraft;
import org.luwte.community.ReplyPlace;
import org.luwte.community.TopicDraft;
import org.luwte.community.control.Groups;
import org.luwte.community.control.OpeningRow;
import org.luwte.community.control.Replies;
import org.luwte.community.control.ReplyRow;
import org.luwte.community.control.TextSealer;
import org.luwte.community.control.Topics;
import org.luwte.community.control.Views;
import org.luwte.community.control.WritingDesk;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Roles;
import org.luwte.identity.Standing;
import org.luwte.shared.Language;
import org.luwte.shared.NotFound;

/** What a member wrote: to read, change and delete it. Somebody else's text is not there ({@link NotFound}). Changes are audited. */
@Stateless
@RolesAllowed(Roles.MEMBER)
@RequiresStanding(Standing.JOINED)
public class OwnTexts {

    @Inject
    Groups groups;

    @Inject
    Topics topics;

    @Inject
    Replies replies;

    @Inject
    TextSealer sealer;

    @Inject
    Views views;

    @Inject
    WritingDesk desk;

    /** How much the caller wrote and did not delete. */
    public OwnCounts counts() {
        return new OwnCounts(topics.countBy(desk.author()), replies.countBy(desk.author()));
    }

    public TopicDraft topic(@NotNull String handle, @NotNull Language language) {
        var row = ownTopic(handle, language);
        return new TopicDraft(
                handle,
                row.group().card(),
                sealer.title(row.topic(), desk.author()),
                sealer.source(row.topic(), desk.author()),
                row.topic().revision(),
                topics.repliesByOthers(row.topic(), desk.author()));
    }

    public ReplyDraft reply(@NotNull String handle, @NotNull Language language) {
        var row = ownReply(handle, language);
        var place = row.place();
        return new ReplyDraft(
                handle,
                place.topic().handle(),
                views.title(place),
                place.group().card(),
                sealer.source(row.reply(), desk.author()),
                row.reply().revision(),
                Replies.pageOf(row.reply()));
    }

    /** Changes a topic; {@link org.luwte.community.EditedMeanwhile} when it was changed since the caller opened it. */
    public void editTopic(@NotNull @Valid EditTopic command) {
        var topic = ownTopic(command.handle(), Language.NL).topic();
        var row = topic.id().value();
        topic.edit(
                command.version(),
                sealer.title(row, desk.author(), command.title()),
                sealer.topic(row, desk.author(), command.text()),
                desk.now());
        desk.audit(CommunityAction.TOPIC_EDITED, topic.id());
    }

    /** Changes a reply; {@link org.luwte.community.EditedMeanwhile} when it was changed since the caller opened it. */
    public ReplyPlace editReply(@NotNull @Valid EditReply command) {
        var row = ownReply(command.handle(), Language.NL);
        var reply = row.reply();
        reply.edit(command.version(), sealer.reply(reply.id().value(), desk.author(), command.text()), desk.now());
        desk.audit(CommunityAction.REPLY_EDITED, reply.id());
        return place(row);
    }

    /**
     * Deletes a topic: the words of the caller go at once, the replies of others stay.
     *
     * @return the handle of its group
     */
    public String deleteTopic(@NotNull String handle) {
        var row = ownTopic(handle, Language.NL);
        topics.lock(row.topic());
        row.topic().delete(desk.now());
        if (row.topic().vanished()) {
            groups.lock(row.group().group());
            row.group().group().topicGone();
        }
        desk.audit(CommunityAction.TOPIC_DELETED, row.topic().id());
        return row.group().group().handle();
    }

    /** Deletes a reply: its words go at once, its place stays. */
    public ReplyPlace deleteReply(@NotNull String handle) {
        var row = ownReply(handle, Language.NL);
        row.reply().delete(desk.now());
        desk.audit(CommunityAction.REPLY_DELETED, row.reply().id());
        return place(row);
    }

    private OpeningRow ownTopic(String handle, Language language) {
        return topics.own(handle, language).orElseThrow(NotFound::new);
    }

    private ReplyRow ownReply(String handle, Language language) {
        return replies.own(handle, language).orElseThrow(NotFound::new);
    }

    private static ReplyPlace place(ReplyRow row) {
        return new ReplyPlace(row.place().topic().handle(), row.reply().handle(), Replies.pageOf(row.reply()));
    }
}
