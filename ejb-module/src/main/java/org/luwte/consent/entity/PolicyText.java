/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.consent.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A policy version in one language, with the hash by which an acceptance names it (privacy-safety.md C-02). */
@Entity
@Immutable
@Table(name = "policy_text")
public class PolicyText {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID versionId;

    @Column(nullable = false, updatable = false)
    private String language;

    @Column(nullable = false, updatable = false)
    private String title;

    @Column(nullable = false, updatable = false)
    private String summary;

    @Column(nullable = false, updatable = false)
    private String control;

    @Column(nullable = false, updatable = false)
    private String html;

    @Column(nullable = false, updatable = false)
    private byte[] htmlSha256;

    protected PolicyText() {} // for Hibernate

    public String language() {
        return language;
    }

    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }

    public String control() {
        return control;
    }

    public String html() {
        return html;
    }

    public byte[] htmlSha256() {
        return htmlSha256.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PolicyText text && id.equals(text.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "PolicyText " + id;
    }
}
