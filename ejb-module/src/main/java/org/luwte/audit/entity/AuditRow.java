/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.luwte.audit.AccessGround;
import org.luwte.audit.Actor;
import org.luwte.audit.ActorRole;
import org.luwte.audit.AuditAction;
import org.luwte.audit.Look;
import org.luwte.vault.DataLevel;
import org.luwte.vault.EncryptedText;
import org.luwte.vault.PersonalData;

/**
 * One row of the trail. It holds nothing that anybody wrote but the sealed note of a reason, and refers to people so that nobody can
 * tell whom it meant when their key is gone.
 */
@Entity
@Immutable
@Table(name = "audit_row")
public class AuditRow {

    /** Names the row in {@link org.luwte.vault.SealedField}. */
    public static final String SEALED_AS = "audit_row";

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(nullable = false, updatable = false)
    private String action;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ActorRole actorRole;

    @Column(updatable = false)
    private UUID actorId;

    @Column(updatable = false)
    private byte[] actorRef;

    @Column(updatable = false)
    private UUID organisationId;

    @Column(updatable = false)
    private UUID objectId;

    @Column(updatable = false)
    private byte[] subjectRef;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AccessGround ground;

    @PersonalData(DataLevel.D2)
    private EncryptedText note;

    protected AuditRow() {} // for Hibernate

    /**
     * A row that tells who did what.
     *
     * @param actorReference of a member; {@code null} for all others
     */
    public static AuditRow of(UUID id, Instant at, AuditAction action, Actor actor, byte[] actorReference) {
        var row = new AuditRow();
        row.id = id;
        row.at = at;
        row.action = action.name();
        row.actorRole = actor.role();
        row.actorId = actor.id();
        row.actorRef = actorReference;
        row.organisationId = actor.organisation();
        return row;
    }

    /** Tells to what it was done. For a row that is being made. */
    public AuditRow on(UUID object) {
        this.objectId = object;
        return this;
    }

    /** Tells to whom it was done. For a row that is being made. */
    public AuditRow about(byte[] subjectReference) {
        this.subjectRef = subjectReference.clone();
        return this;
    }

    /** Tells why it was done. For a row that is being made. */
    public AuditRow because(AccessGround why, EncryptedText sealedNote) {
        this.ground = why;
        this.note = sealedNote;
        return this;
    }

    public UUID id() {
        return id;
    }

    /** The sealed note, or {@code null}. */
    public EncryptedText note() {
        return note;
    }

    /** As the person reads it whom it was done to. */
    public Look look(String openedNote) {
        return new Look(at, action, actorRole, organisationId, ground, openedNote);
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
