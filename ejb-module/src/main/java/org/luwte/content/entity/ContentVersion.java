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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.luwte.content.ItemAudience;
import org.luwte.content.ItemDraft;

/**
 * A version of an item in all languages. A draft may change; what was seen never does, so that every version can be looked up, compared
 * and taken back.
 */
@Entity
@Table(name = "content_version")
public class ContentVersion {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID itemId;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ItemAudience audience;

    @Column(nullable = false)
    private boolean example;

    @Column(nullable = false)
    private String lines;

    @Column(nullable = false)
    private String groups;

    @Column(nullable = false)
    private Instant madeAt;

    private Instant publishAt;

    private Instant until;

    protected ContentVersion() {} // for Hibernate

    /** A draft that says nothing yet. */
    public static ContentVersion draft(UUID id, ContentItem item, int number) {
        var version = new ContentVersion();
        version.id = id;
        version.itemId = item.id().value();
        version.number = number;
        return version;
    }

    /** Gives a draft its words; those of the languages stand beside it. */
    public void say(ItemDraft draft, Instant now) {
        position = draft.position();
        audience = draft.audience();
        example = draft.example();
        lines = String.join(" ", names(draft.lines()));
        groups = String.join(" ", names(draft.groups()));
        madeAt = now;
    }

    /** Lets readers see it from a moment on. */
    public void publish(Instant from, Instant end) {
        publishAt = from;
        until = end;
    }

    /** Makes what nobody has seen the draft. */
    public void takeUp() {
        publishAt = null;
        until = null;
    }

    /** Keeps what nobody has seen, out of the way. */
    public void putAway(Instant now) {
        publishAt = null;
        until = now;
    }

    /** Lets readers see it no more. */
    public void withdraw(Instant now) {
        until = now;
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public int position() {
        return position;
    }

    public ItemAudience audience() {
        return audience;
    }

    public boolean example() {
        return example;
    }

    public List<String> lines() {
        return names(lines);
    }

    public List<String> groups() {
        return names(groups);
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant publishAt() {
        return publishAt;
    }

    public Instant until() {
        return until;
    }

    public boolean draft() {
        return publishAt == null && until == null;
    }

    /** Whether it was thrown away before anybody saw it. */
    public boolean aside() {
        return publishAt == null && until != null;
    }

    /** Whether its moment has come. */
    public boolean came(Instant now) {
        return publishAt != null && !publishAt.isAfter(now);
    }

    /** Whether its moment lies ahead. */
    public boolean planned(Instant now) {
        return publishAt != null && publishAt.isAfter(now);
    }

    /** Whether its time is over. */
    public boolean over(Instant now) {
        return until != null && !until.isAfter(now);
    }

    private static List<String> names(String list) {
        return Arrays.stream(list.split("[\\s,]+"))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContentVersion version && id.equals(version.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "ContentVersion " + id;
    }
}
