/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.consent.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One version of a policy. It never changes: whoever accepted it must be able to read what she accepted. */
@Entity
@Immutable
@Table(name = "policy_version")
public class PolicyVersion {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String handle;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false, updatable = false)
    private String version;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, updatable = false)
    private boolean required;

    @Column(nullable = false, updatable = false)
    private LocalDate validFrom;

    protected PolicyVersion() {} // for Hibernate

    public UUID id() {
        return id;
    }

    public String handle() {
        return handle;
    }

    public String code() {
        return code;
    }

    public String version() {
        return version;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PolicyVersion policy && id.equals(policy.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "PolicyVersion " + id;
    }
}
