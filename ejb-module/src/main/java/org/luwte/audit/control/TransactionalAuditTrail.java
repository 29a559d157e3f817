/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.luwte.audit.AuditAction;
import org.luwte.audit.AuditTrail;
import org.luwte.audit.entity.AuditRow;
import org.luwte.shared.Id;
import org.luwte.shared.Ids;

/** The trail in the database, joined to the transaction of the boundary that calls it. */
@Dependent
class TransactionalAuditTrail implements AuditTrail {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    @Override
    public void record(AuditAction action, Id actor, Id object) {
        entities.persist(AuditRow.of(ids.next(), clock.instant(), action, actor.value(), object.value()));
    }
}
