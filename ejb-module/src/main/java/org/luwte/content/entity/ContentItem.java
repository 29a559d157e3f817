/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.luwte.content.ItemId;
import org.luwte.content.ItemKind;

/** Something the organisation publishes. What it says stands in its versions. */
@Entity
@Table(name = "content_item")
public class ContentItem {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ItemKind kind;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    protected ContentItem() {} // for Hibernate

    public static ContentItem of(ItemId id, String code, ItemKind kind, Instant now) {
        var item = new ContentItem();
        item.id = id.value();
        item.code = code;
        item.kind = kind;
        item.createdAt = now;
        return item;
    }

    public ItemId id() {
        return new ItemId(id);
    }

    public String code() {
        return code;
    }

    public ItemKind kind() {
        return kind;
    }

    /** Counts the changes of the item and its versions. */
    public long revision() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContentItem item && id.equals(item.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "ContentItem " + id;
    }
}
