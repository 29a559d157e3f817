/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.luwte.community.EditedMeanwhile;
import org.luwte.community.ReplyId;
import org.luwte.identity.MemberId;
import org.luwte.vault.DataLevel;
import org.luwte.vault.EncryptedText;
import org.luwte.vault.PersonalData;

/** A reply, sealed with the key of its author. Replies of a topic are numbered from 1 without gaps, so that a page is found by number
 * however long the topic is; a deleted one keeps its number and loses its words. */
@Entity
@Table(name = "reply")
public class Reply {

    /** Names the row in {@link org.luwte.vault.SealedField}. */
    public static final String SEALED_AS = "reply";

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private String handle;

    @Column(nullable = false, updatable = false)
    private UUID topicId;

    @Column(nullable = false, updatable = false)
    private long number;

    @Column(nullable = false, updatable = false)
    private UUID authorId;

    @PersonalData(DataLevel.D1)
    private EncryptedText source;

    @PersonalData(DataLevel.D1)
    private EncryptedText html;

    /** Counts changes of the text, so that an edit notices one made meanwhile. */
    @Column(nullable = false)
    private long revision;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    private Instant editedAt;

    private Instant deletedAt;

    protected Reply() {} // for Hibernate

    /** A member replies. */
    public static Reply write(ReplyId id, String handle, Topic topic, MemberId author, Instant now) {
        var reply = new Reply();
        reply.id = id.value();
        reply.handle = handle;
        reply.topicId = topic.id().value();
        reply.number = topic.nextReply(now);
        reply.authorId = author.value();
        reply.createdAt = now;
        return reply;
    }

    /** Gives a new reply its words. */
    public Reply saying(SealedText text) {
        source = text.source();
        html = text.html();
        return this;
    }

    public ReplyId id() {
        return new ReplyId(id);
    }

    public String handle() {
        return handle;
    }

    public EncryptedText source() {
        return source;
    }

    public long revision() {
        return revision;
    }

    public boolean deleted() {
        return deletedAt != null;
    }

    /** The place among the replies of its topic, from 1. */
    public long number() {
        return number;
    }

    /**
     * The author changes her words.
     *
     * @param seen the revision she had before her
     */
    public void edit(long seen, SealedText text, Instant now) {
        if (seen != revision) {
            throw new EditedMeanwhile();
        }
        saying(text);
        revision++;
        editedAt = now;
    }

    /** Takes the author's words away for good. */
    public void delete(Instant now) {
        source = null;
        html = null;
        revision++;
        deletedAt = now;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reply reply && id.equals(reply.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Reply " + id;
    }
}
