/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.luwte.community.GroupWords;

/** The name and purpose of a group in one language, written by the organisation. */
@Entity
@Table(name = "group_text")
public class GroupText {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID groupId;

    @Column(nullable = false, updatable = false)
    private String language;

    @Embedded
    private GroupWords words;

    protected GroupText() {} // for Hibernate

    public GroupWords words() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GroupText text && id.equals(text.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "GroupText " + id;
    }
}
