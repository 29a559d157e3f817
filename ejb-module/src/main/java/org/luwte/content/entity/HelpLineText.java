/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.UUID;
import org.luwte.content.HelpLineDraft;
import org.luwte.shared.Language;

/** A help line in the words of one language. */
@Entity
@Table(name = "help_line_text")
public class HelpLineText {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID helpLineId;

    @Column(nullable = false, updatable = false)
    private String language;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String description;

    protected HelpLineText() {} // for Hibernate

    public static HelpLineText of(UUID id, HelpLine line, Language language) {
        var text = new HelpLineText();
        text.id = id;
        text.helpLineId = line.id().value();
        text.language = language.tag();
        return text;
    }

    public void say(HelpLineDraft.Words words) {
        name = words.name().strip();
        description = words.description().strip();
    }

    public UUID helpLineId() {
        return helpLineId;
    }

    public Language language() {
        return Language.of(Locale.forLanguageTag(language));
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    public HelpLineDraft.Words words() {
        return new HelpLineDraft.Words(name, description);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HelpLineText text && id.equals(text.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "HelpLineText " + id;
    }
}
