/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.luwte.community.CommunityAction;
import org.luwte.community.GroupCard;
import org.luwte.community.ReplyContext;
import org.luwte.community.ReplyId;
import org.luwte.community.ReplyPlace;
import org.luwte.community.TextLimits;
import org.luwte.community.TopicId;
import org.luwte.community.WriteReply;
import org.luwte.community.WriteTopic;
import org.luwte.community.control.GroupRow;
import org.luwte.community.control.Groups;
import org.luwte.community.control.OpeningRow;
import org.luwte.community.control.Replies;
import org.luwte.community.control.TextSealer;
import org.luwte.community.control.Topics;
import org.luwte.community.control.Views;
import org.luwte.community.control.WritingDesk;
import org.luwte.community.entity.Reply;
import org.luwte.community.entity.Topic;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Roles;
import org.luwte.identity.Standing;
import org.luwte.shared.Language;
import org.luwte.shared.Markdown;
import org.luwte.shared.NotFound;

/** Writing topics and replies. Only members of a group write in it; for all others there is nothing to write in. Audited. */
@Stateless
@RolesAllowed(Roles.MEMBER)
@RequiresStanding(Standing.JOINED)
public class Writing {

    @Inject
    Groups groups;

    @Inject
    Topics topics;

    @Inject
    Replies replies;

    @Inject
    TextSealer sealer;

    @Inject
    Markdown markdown;

    @Inject
    Views views;

    @Inject
    WritingDesk desk;

    /** The group in which the caller is about to write. */
    public GroupCard groupToWrite(@NotNull String groupHandle, @NotNull Language language) {
        return writable(groupHandle, language).card();
    }

    /** The topic to which the caller is about to reply. */
    public ReplyContext topicToReply(@NotNull String topicHandle, @NotNull Language language) {
        var row = replyable(topicHandle, language);
        return new ReplyContext(topicHandle, views.title(row), row.group().card());
    }

    /** Safe HTML of a text that is still being written. Nothing is kept. */
    public String preview(@NotNull @Size(max = TextLimits.TEXT) String text) {
        return markdown.toSafeHtml(text);
    }

    /**
     * Writes a topic; once, however often the same draft is sent.
     *
     * @return its handle
     */
    public String writeTopic(@NotNull @Valid WriteTopic command) {
        var group = writable(command.groupHandle(), Language.NL).group();
        var author = desk.author();
        groups.lock(group);
        if (topics.wrote(author, command.draft())) {
            return command.draft();
        }
        var id = new TopicId(desk.nextId());
        var topic = Topic.write(id, command.draft(), group.id(), author, desk.now())
                .saying(
                        sealer.title(id.value(), author, command.title()),
                        sealer.topic(id.value(), author, command.text()));
        topics.add(topic);
        group.topicOpened();
        desk.audit(CommunityAction.TOPIC_WRITTEN, id);
        return topic.handle();
    }

    /** Writes a reply and tells where it stands; once, however often the same draft is sent. */
    public ReplyPlace writeReply(@NotNull @Valid WriteReply command) {
        var topic = replyable(command.topicHandle(), Language.NL).topic();
        topics.lock(topic);
        if (topic.vanished()) {
            throw new NotFound();
        }
        var author = desk.author();
        var already = replies.wrote(author, command.draft());
        if (already.isPresent()) {
            return place(topic, already.get());
        }
        var id = new ReplyId(desk.nextId());
        var reply = Reply.write(id, command.draft(), topic, author, desk.now())
                .saying(sealer.reply(id.value(), author, command.text()));
        replies.add(reply);
        desk.audit(CommunityAction.REPLY_WRITTEN, id);
        return place(topic, reply);
    }

    private static ReplyPlace place(Topic topic, Reply reply) {
        return new ReplyPlace(topic.handle(), reply.handle(), Replies.pageOf(reply));
    }

    private GroupRow writable(String handle, Language language) {
        return groups.find(handle, language).filter(GroupRow::mine).orElseThrow(NotFound::new);
    }

    private OpeningRow replyable(String handle, Language language) {
        return topics.find(handle, language).filter(row -> row.group().mine()).orElseThrow(NotFound::new);
    }
}
