/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit;

import org.luwte.shared.Id;

/**
 * Writes to the trail in the running transaction: an action that cannot be audited does not happen. No content, no names; people are
 * referred to so that destroying their key severs them from the row (docs/adr/0036-who-stands-in-the-trail.md).
 */
public interface AuditTrail {

    /**
     * Notes that somebody did something to an object.
     *
     * @param object to what; a person becomes a reference; the actor herself or {@code null} when there is nothing else
     */
    void record(AuditAction action, Actor actor, Id object);

    /** The same for what a member does as a member. */
    default void record(AuditAction action, DataSubject member, Id object) {
        record(action, Actor.member(member), object);
    }

    /**
     * Notes that somebody looked at what is private of a member or acted on her account, and why. The member sees the row on her own
     * page.
     *
     * @return what features ask for before they give such data
     */
    SubjectAccess record(AuditAction action, Actor actor, DataSubject subject, AccessReason reason);
}
