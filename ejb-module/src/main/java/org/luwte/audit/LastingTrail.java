/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit;

/** Writes to the trail what must stand there although the running transaction is undone: what was refused, what left the house. */
public interface LastingTrail {

    /** Notes at once that somebody did something; whatever becomes of the transaction, the row stays. */
    void atOnce(AuditAction action, Actor actor);
}
