/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.luwte.community.GroupId;
import org.luwte.community.Joining;
import org.luwte.community.Visibility;

/**
 * A group: a room with a door. Its visibility says who may read in it, its joining says how one gets in, and only members write.
 * How many members and topics it has is counted in the row, so that a group of 35,000 is as quick as one of 35.
 */
@Entity
@Table(name = "community_group")
public class CommunityGroup {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private String handle;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Visibility visibility;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Joining joining;

    @Column(nullable = false)
    private long memberCount;

    @Column(nullable = false)
    private long topicCount;

    protected CommunityGroup() {} // for Hibernate

    public GroupId id() {
        return new GroupId(id);
    }

    public String handle() {
        return handle;
    }

    public Visibility visibility() {
        return visibility;
    }

    public Joining joining() {
        return joining;
    }

    public boolean open() {
        return joining == Joining.OPEN;
    }

    /** Somebody came in. */
    public void entered() {
        memberCount++;
    }

    /** Somebody went out. */
    public void left() {
        memberCount--;
    }

    /** A topic stands in the list. */
    public void topicOpened() {
        topicCount++;
    }

    /** A topic left the list. */
    public void topicGone() {
        topicCount--;
    }

    public long memberCount() {
        return memberCount;
    }

    public long topicCount() {
        return topicCount;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CommunityGroup group && id.equals(group.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "CommunityGroup " + id;
    }
}
