/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A partner organisation: its people come through its own identity provider, for as long as its agreement runs (decision 5). */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private String idpAlias;

    @Column(nullable = false)
    private LocalDate agreementUntil;

    protected Organisation() {} // for Hibernate

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public LocalDate agreementUntil() {
        return agreementUntil;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Organisation organisation && id.equals(organisation.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Organisation " + id;
    }
}
