/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.luwte.audit.AccessReason;
import org.luwte.audit.Actor;
import org.luwte.audit.AuditAction;
import org.luwte.audit.AuditTrail;
import org.luwte.audit.DataSubject;
import org.luwte.audit.SubjectAccess;
import org.luwte.audit.entity.AuditRow;
import org.luwte.shared.Id;
import org.luwte.shared.Ids;
import org.luwte.vault.FieldCipher;
import org.luwte.vault.SubjectReferences;

/** The trail in the database, joined to the transaction of the boundary that calls it. */
@Dependent
public class TransactionalAuditTrail implements AuditTrail {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SubjectReferences references;

    @Inject
    FieldCipher cipher;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    @Override
    public void record(AuditAction action, Actor actor, Id object) {
        var row = row(action, actor);
        boolean nothingElse = object == null || object.equals(actor.member());
        if (!nothingElse && object instanceof DataSubject subject) {
            row.about(reference(subject));
        } else if (!nothingElse) {
            row.on(object.value());
        }
        entities.persist(row);
    }

    @Override
    public SubjectAccess record(AuditAction action, Actor actor, DataSubject subject, AccessReason reason) {
        var row = row(action, actor).about(reference(subject));
        var note = cipher.seal(Notes.field(row.id(), subject), reason.note().strip());
        entities.persist(row.because(reason.ground(), Notes.withoutOwner(note)));
        return new SubjectAccess(subject);
    }

    private AuditRow row(AuditAction action, Actor actor) {
        return AuditRow.of(
                ids.next(), clock.instant(), action, actor, actor.member() == null ? null : reference(actor.member()));
    }

    private byte[] reference(DataSubject subject) {
        return references.of(subject.value());
    }
}
