/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.moderation.control;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.luwte.moderation.entity.RemovalRequest;
import org.luwte.vault.KeyDestruction;

/**
 * Destroys requests whose time is over (privacy-safety.md R-04): first the key, so that no copy can be read any more, then the row. What fails
 * in between is finished an hour later, since a key can be destroyed twice. Every node does it; what one has locked the other leaves.
 */
@Singleton
@PermitAll
public class RemovalRetention {

    private static final int AT_ONCE = 100;

    /** Leaves out what somebody else has locked. */
    private static final int SKIP_LOCKED = -2;

    @PersistenceContext
    EntityManager entities;

    @Inject
    KeyDestruction keys;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "27", persistent = false)
    public void destroy() {
        over().forEach(request -> {
            keys.destroy(request.id().value());
            entities.remove(request);
        });
    }

    private List<RemovalRequest> over() {
        return entities.createQuery(
                        "select r from RemovalRequest r where r.endsAt <= :now order by r.endsAt", RemovalRequest.class)
                .setParameter("now", clock.instant())
                .setMaxResults(AT_ONCE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultList();
    }
}
