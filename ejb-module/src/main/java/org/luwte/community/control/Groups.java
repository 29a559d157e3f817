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
import java.util.UUID;
import org.luwte.community.MemberGroup;
import org.luwte.community.entity.CommunityGroup;
import org.luwte.community.entity.GroupMembership;
import org.luwte.identity.Caller;
import org.luwte.shared.Language;

/** Groups as far as the caller may see them: the rule stands in the query, so a hidden one is never even loaded. */
@Dependent
public class Groups {

    /** Who may read (architecture.md, words). Every query that reads from a group says this and nothing else. */
    static final String VISIBLE = """
            (g.visibility = PUBLIC
                or g.visibility = COMMUNITY and :joined = true
                or m.id is not null)
            """;

    private static final String GROUPS = """
            select new org.luwte.community.control.GroupRow(g, t, m)
            from CommunityGroup g
            join GroupText t on t.groupId = g.id and t.language = :language
            left join GroupMembership m on m.groupId = g.id and m.memberId = :me
            where\s""" + VISIBLE;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Caller caller;

    /** All groups the caller may see, her own first; bounded by what the team opens. */
    public List<GroupRow> all(Language language) {
        return query(GROUPS + " order by case when m.id is null then 1 else 0 end, t.words.name", language)
                .getResultList();
    }

    public Optional<GroupRow> find(String handle, Language language) {
        return query(GROUPS + " and g.handle = :handle", language)
                .setParameter("handle", handle)
                .getResultStream()
                .findFirst();
    }

    /** The groups of somebody, whoever asks: only for who has the proof that the look was audited. */
    public List<MemberGroup> of(UUID member, Language language) {
        return entities.createQuery("""
                        select new org.luwte.community.MemberGroup(t.words.name, g.visibility, m.since)
                        from GroupMembership m
                        join CommunityGroup g on g.id = m.groupId
                        join GroupText t on t.groupId = g.id and t.language = :language
                        where m.memberId = :member
                        order by t.words.name""", MemberGroup.class)
                .setParameter("language", language.tag())
                .setParameter("member", member)
                .getResultList();
    }

    public void add(GroupMembership membership) {
        entities.persist(membership);
    }

    public void remove(GroupMembership membership) {
        entities.remove(membership);
    }

    /** Locks the row, so that members and topics are counted one after the other. */
    public void lock(CommunityGroup group) {
        entities.refresh(group, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The caller's own membership of a group, as it is now. */
    public Optional<GroupMembership> membership(CommunityGroup group) {
        return entities.createQuery(
                        "select m from GroupMembership m where m.groupId = :group and m.memberId = :me",
                        GroupMembership.class)
                .setParameter("group", group.id().value())
                .setParameter("me", caller.memberOrNobody())
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<GroupRow> query(String jpql, Language language) {
        return entities.createQuery(jpql, GroupRow.class)
                .setParameter("language", language.tag())
                .setParameter("me", caller.memberOrNobody())
                .setParameter("joined", caller.joined().isPresent());
    }
}
