/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit;

/** Writes to the trail what must stand there although the running transaction is undone: what was refused. */
public interface RefusalTrail {

    /** Notes at once that somebody was refused. */
    void refused(AuditAction action, Actor actor);
}
