/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.UUID;
import org.luwte.content.TextDraft;
import org.luwte.shared.Language;

/** A version of an item in the words of one language. */
@Entity
@Table(name = "content_text")
public class ContentText {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID versionId;

    @Column(nullable = false, updatable = false)
    private String language;

    @Column(nullable = false)
    private String slug;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String description;

    @Column(nullable = false)
    private String source;

    @Column(nullable = false)
    private String sources;

    protected ContentText() {} // for Hibernate

    public static ContentText of(UUID id, ContentVersion version, Language language) {
        var text = new ContentText();
        text.id = id;
        text.versionId = version.id();
        text.language = language.tag();
        return text;
    }

    public void say(TextDraft draft) {
        slug = draft.slug();
        title = draft.title().strip();
        description = draft.description().strip();
        source = draft.source().replace("\r\n", "\n").strip();
        sources = draft.sources().replace("\r\n", "\n").strip();
    }

    public UUID versionId() {
        return versionId;
    }

    public Language language() {
        return Language.of(Locale.forLanguageTag(language));
    }

    public TextDraft words() {
        return new TextDraft(slug, title, description, source, sources);
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public String source() {
        return source;
    }

    public String sources() {
        return sources;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContentText text && id.equals(text.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "ContentText " + id;
    }
}
