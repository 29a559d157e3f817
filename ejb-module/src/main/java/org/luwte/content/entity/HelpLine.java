/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

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
