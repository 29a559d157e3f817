/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.luwte.community.entity.CommunityGroup;
import org.luwte.community.entity.Topic;
import org.luwte.identity.Caller;
import org.luwte.identity.MemberId;
import org.luwte.shared.Language;

/** Topics as far as the caller may see them. */
@Dependent
public class Topics {

    private static final String TOPICS = """
            select new org.luwte.community.control.OpeningRow(topic, g, t, m)
            from Topic topic
            join CommunityGroup g on g.id = topic.groupId
            join GroupText t on t.groupId = g.id and t.language = :language
            left join GroupMembership m on m.groupId = g.id and m.memberId = :me
            where topic.handle = :handle and\s""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Caller caller;

    /** A page of the topics of a group, the latest activity first. A deleted topic shows only while replies stand under it. */
    public List<TopicRow> page(CommunityGroup group, int number, int size) {
        return entities.createQuery("""
                        select new org.luwte.community.control.TopicRow(
                            t.id, t.handle, t.authorId, t.title, t.lastActivityAt, t.replyCount)
                        from Topic t
                        where t.groupId = :group and (t.deletedAt is null or t.replyCount > 0)
                        order by t.lastActivityAt desc, t.id desc""", TopicRow.class)
                .setParameter("group", group.id().value())
                .setFirstResult((number - 1) * size)
                .setMaxResults(size)
                .getResultList();
    }

    /** A topic in a group that the caller may see; a deleted one is there only while replies stand under it. */
    public Optional<OpeningRow> find(String handle, Language language) {
        return query(
                        TOPICS + "(topic.deletedAt is null or topic.replyCount > 0) and " + Groups.VISIBLE,
                        handle,
                        language)
                .getResultStream()
                .findFirst();
    }

    /** A topic that the caller wrote, did not delete and may still read. */
    public Optional<OpeningRow> own(String handle, Language language) {
        return query(
                        TOPICS + "topic.authorId = :me and topic.deletedAt is null and " + Groups.VISIBLE,
                        handle,
                        language)
                .getResultStream()
                .findFirst();
    }

    /** Locks the row, so that replies are numbered one after the other. */
    public void lock(Topic topic) {
        entities.refresh(topic, LockModeType.PESSIMISTIC_WRITE);
    }

    /** How many replies to a topic others wrote and did not delete. */
    public long repliesByOthers(Topic topic, MemberId author) {
        return entities.createQuery("""
                        select count(r) from Reply r
                        where r.topicId = :topic and r.authorId <> :author and r.deletedAt is null""", Long.class)
                .setParameter("topic", topic.id().value())
                .setParameter("author", author.value())
                .getSingleResult();
    }

    public long countBy(MemberId author) {
        return entities.createQuery(
                        "select count(t) from Topic t where t.authorId = :author and t.deletedAt is null", Long.class)
                .setParameter("author", author.value())
                .getSingleResult();
    }

    /** Whether somebody wrote the topic with this handle. */
    public boolean wrote(MemberId author, String handle) {
        return entities.createQuery(
                                "select count(t) from Topic t where t.handle = :handle and t.authorId = :author",
                                Long.class)
                        .setParameter("handle", handle)
                        .setParameter("author", author.value())
                        .getSingleResult()
                > 0;
    }

    public void add(Topic topic) {
        entities.persist(topic);
    }

    private TypedQuery<OpeningRow> query(String jpql, String handle, Language language) {
        return entities.createQuery(jpql, OpeningRow.class)
                .setParameter("handle", handle)
                .setParameter("language", language.tag())
                .setParameter("me", caller.memberOrNobody())
                .setParameter("joined", caller.joined().isPresent());
    }
}
