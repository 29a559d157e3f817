/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.luwte.content.HelpLineDraft;
import org.luwte.content.HelpLineId;

/** A number to call. The whole site shows this one table (privacy-safety.md U-22). */
@Entity
@Table(name = "help_line")
public class HelpLine {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false)
    private String code;

    @Column(nullable = false)
    private String number;

    @Column(nullable = false)
    private String tel;

    @Column(nullable = false)
    private boolean urgent;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private LocalDate checkedOn;

    protected HelpLine() {} // for Hibernate

    /** A line that says nothing yet. */
    public static HelpLine of(HelpLineId id, String code) {
        var line = new HelpLine();
        line.id = id.value();
        line.code = code;
        return line;
    }

    /** Gives a line its number and place; its words stand beside it. */
    public void say(HelpLineDraft draft) {
        number = draft.number().strip();
        tel = draft.tel();
        urgent = draft.urgent();
        position = draft.position();
    }

    /** Somebody made sure that the number is right. */
    public void checked(LocalDate day) {
        checkedOn = day;
    }

    public HelpLineId id() {
        return new HelpLineId(id);
    }

    /** Counts the changes of the line. */
    public long revision() {
        return version;
    }

    public String code() {
        return code;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof HelpLine line && id.equals(line.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "HelpLine " + id;
    }
}
