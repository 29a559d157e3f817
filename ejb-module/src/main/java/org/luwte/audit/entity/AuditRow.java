/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.luwte.audit.AuditAction;

/** One row of the trail. It refers to people and things by id and holds nothing they wrote. */
@Entity
@Immutable
@Table(name = "audit_row")
public class AuditRow {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(nullable = false, updatable = false)
    private String action;

    @Column(nullable = false, updatable = false)
    private UUID actorId;

    @Column(nullable = false, updatable = false)
    private UUID objectId;

    protected AuditRow() {} // for Hibernate

    public static AuditRow of(UUID id, Instant at, AuditAction action, UUID actor, UUID object) {
        var row = new AuditRow();
        row.id = id;
        row.at = at;
        row.action = action.name();
        row.actorId = actor;
        row.objectId = object;
        return row;
    }

    public UUID id() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuditRow row && id.equals(row.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "AuditRow " + id;
    }
}
