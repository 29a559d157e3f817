/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.luwte.community.entity.Reply;
import org.luwte.community.entity.Topic;
import org.luwte.identity.Caller;
import org.luwte.identity.MemberId;
import org.luwte.shared.Language;

/** Replies. Who may read a topic may read its replies, so they are only ever found through their topic or their author. */
@Dependent
public class Replies {

    /** Replies on one page of a topic. */
    public static final int PAGE_SIZE = 20;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Caller caller;

    /** One page of replies, found by number: the last page of a long topic costs what the first does. */
    public List<PostRow> page(Topic topic, int number) {
        long before = (number - 1L) * PAGE_SIZE;
        return entities.createQuery("""
                        select new org.luwte.community.control.PostRow(
                            r.id, r.handle, r.authorId, r.html, r.createdAt, r.editedAt, r.deletedAt)
                        from Reply r
                        where r.topicId = :topic and r.number > :before and r.number <= :last
                        order by r.number""", PostRow.class)
                .setParameter("topic", topic.id().value())
                .setParameter("before", before)
                .setParameter("last", before + PAGE_SIZE)
                .getResultList();
    }

    /** A reply that the caller wrote, did not delete and may still read. */
    public Optional<ReplyRow> own(String handle, Language language) {
        return entities.createQuery("""
                        select new org.luwte.community.control.ReplyRow(r, topic, g, t, m)
                        from Reply r
                        join Topic topic on topic.id = r.topicId
                        join CommunityGroup g on g.id = topic.groupId
                        join GroupText t on t.groupId = g.id and t.language = :language
                        left join GroupMembership m on m.groupId = g.id and m.memberId = :me
                        where r.handle = :handle and r.authorId = :me and r.deletedAt is null and
                        """ + Groups.VISIBLE, ReplyRow.class)
                .setParameter("handle", handle)
                .setParameter("language", language.tag())
                .setParameter("me", caller.memberOrNobody())
                .setParameter("joined", caller.joined().isPresent())
                .getResultStream()
                .findFirst();
    }

    /** The reply with this handle, when somebody wrote it. */
    public Optional<Reply> wrote(MemberId author, String handle) {
        return entities.createQuery(
                        "select r from Reply r where r.handle = :handle and r.authorId = :author", Reply.class)
                .setParameter("handle", handle)
                .setParameter("author", author.value())
                .getResultStream()
                .findFirst();
    }

    public long countBy(MemberId author) {
        return entities.createQuery(
                        "select count(r) from Reply r where r.authorId = :author and r.deletedAt is null", Long.class)
                .setParameter("author", author.value())
                .getSingleResult();
    }

    /** The page on which a reply stands, from 1. */
    public static int pageOf(Reply reply) {
        return (int) ((reply.number() - 1) / PAGE_SIZE) + 1;
    }

    public void add(Reply reply) {
        entities.persist(reply);
    }
}
