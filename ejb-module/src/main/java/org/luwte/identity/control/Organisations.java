/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.luwte.identity.entity.Organisation;

/** The names of partner organisations. */
@Dependent
public class Organisations {

    @PersistenceContext
    EntityManager entities;

    /** By id; looks up null too, which no organisation has. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery("select o from Organisation o where o.id in :ids", Organisation.class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(organisation -> names.put(organisation.id(), organisation.name()));
        }
        return names;
    }
}
