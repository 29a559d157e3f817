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
import org.luwte.community.GroupId;
import org.luwte.community.TopicId;
import org.luwte.identity.MemberId;
import org.luwte.vault.DataLevel;
import org.luwte.vault.EncryptedText;
import org.luwte.vault.PersonalData;

/** A topic: an opening text under a title, and the replies to it. Title and text are sealed with the key of their author. When the
 * author deletes it, her words go at once; the replies of others stay, under a line that says so. */
@Entity
@Table(name = "topic")
public class Topic {

    /** Names the row in {@link org.luwte.vault.SealedField}. */
    public static final String SEALED_AS = "topic";

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private String handle;

    @Column(nullable = false, updatable = false)
    private UUID groupId;

    @PersonalData(DataLevel.D1)
    private EncryptedText title;

    @Column(nullable = false)
    private long replyCount;

    @Column(nullable = false)
    private Instant lastActivityAt;

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

    protected Topic() {} // for Hibernate

    /** A member opens a topic. */
    public static Topic write(TopicId id, String handle, GroupId group, MemberId author, Instant now) {
        var topic = new Topic();
        topic.id = id.value();
        topic.handle = handle;
        topic.groupId = group.value();
        topic.authorId = author.value();
        topic.createdAt = now;
        topic.lastActivityAt = now;
        return topic;
    }

    /** Gives a new topic its words. */
    public Topic saying(EncryptedText sealedTitle, SealedText text) {
        title = sealedTitle;
        source = text.source();
        html = text.html();
        return this;
    }

    public TopicId id() {
        return new TopicId(id);
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

    public GroupId group() {
        return new GroupId(groupId);
    }

    public EncryptedText title() {
        return title;
    }

    public MemberId author() {
        return new MemberId(authorId);
    }

    public EncryptedText html() {
        return html;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant editedAt() {
        return editedAt;
    }

    public Instant deletedAt() {
        return deletedAt;
    }

    public long replyCount() {
        return replyCount;
    }

    /**
     * The author changes her words.
     *
     * @param seen the revision she had before her
     */
    public void edit(long seen, EncryptedText sealedTitle, SealedText text, Instant now) {
        if (seen != revision) {
            throw new EditedMeanwhile();
        }
        saying(sealedTitle, text);
        revision++;
        editedAt = now;
    }

    /** Takes the author's words away for good. */
    public void delete(Instant now) {
        title = null;
        source = null;
        html = null;
        revision++;
        deletedAt = now;
    }

    /** Whether nothing of it is left to read: deleted before anybody replied. */
    public boolean vanished() {
        return deleted() && replyCount == 0;
    }

    /** Makes room for one more reply and tells its number, from 1. */
    public long nextReply(Instant now) {
        lastActivityAt = now;
        replyCount++;
        return replyCount;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Topic topic && id.equals(topic.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Topic " + id;
    }
}
