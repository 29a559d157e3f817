/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.luwte.community.GroupId;
import org.luwte.identity.MemberId;

/** That a member belongs to a group. */
@Entity
@Table(name = "group_membership")
public class GroupMembership {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID groupId;

    @Column(nullable = false, updatable = false)
    private UUID memberId;

    @Column(nullable = false, updatable = false)
    private Instant since;

    protected GroupMembership() {} // for Hibernate

    public static GroupMembership of(UUID id, GroupId group, MemberId member, Instant now) {
        var membership = new GroupMembership();
        membership.id = id;
        membership.groupId = group.value();
        membership.memberId = member.value();
        membership.since = now;
        return membership;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GroupMembership membership && id.equals(membership.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "GroupMembership " + id;
    }
}
