/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.luwte.content.HelpLineDraft;
import org.luwte.shared.Language;

/** What a help line said in one language before it was changed. Never changes itself. */
@Entity
@Table(name = "former_help_line")
public class FormerHelpLine {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private Instant keptAt;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false, updatable = false)
    private String number;

    @Column(nullable = false, updatable = false)
    private String tel;

    @Column(nullable = false, updatable = false)
    private boolean urgent;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, updatable = false)
    private LocalDate checkedOn;

    @Column(nullable = false, updatable = false)
    private String language;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private String description;

    protected FormerHelpLine() {} // for Hibernate

    /**
     * A line as it is.
     *
     * @param now the same for all its languages
     */
    public static FormerHelpLine of(UUID id, HelpLine line, HelpLineText text, Instant now) {
        var former = new FormerHelpLine();
        former.id = id;
        former.keptAt = now;
        former.code = line.code();
        former.number = line.number();
        former.tel = line.tel();
        former.urgent = line.urgent();
        former.position = line.position();
        former.checkedOn = line.checkedOn();
        former.language = text.language().tag();
        former.name = text.name();
        former.description = text.description();
        return former;
    }

    /** When it was changed. */
    public Instant keptAt() {
        return keptAt;
    }

    public String number() {
        return number;
    }

    public String tel() {
        return tel;
    }

    public boolean urgent() {
        return urgent;
    }

    public int position() {
        return position;
    }

    public LocalDate checkedOn() {
        return checkedOn;
    }

    public Language language() {
        return Language.of(Locale.forLanguageTag(language));
    }

    public HelpLineDraft.Words words() {
        return new HelpLineDraft.Words(name, description);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormerHelpLine line && id.equals(line.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "FormerHelpLine " + id;
    }
}
