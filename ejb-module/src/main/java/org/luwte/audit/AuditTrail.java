/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit;

import org.luwte.shared.Id;

/** Writes to the trail in the running transaction: an action that cannot be audited does not happen. */
public interface AuditTrail {

    /**
     * Notes that an actor did something to an object. No content, no names.
     *
     * @param action what was done
     * @param actor  who did it
     * @param object to what; may be the actor
     */
    void record(AuditAction action, Id actor, Id object);
}
