/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit.control;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.luwte.audit.Actor;
import org.luwte.audit.AuditAction;
import org.luwte.audit.AuditTrail;
import org.luwte.audit.LastingTrail;

/** Writes in a transaction of its own. */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IndependentTrail implements LastingTrail {

    @Inject
    AuditTrail trail;

    @Override
    public void atOnce(AuditAction action, Actor actor) {
        trail.record(action, actor, null);
    }
}
