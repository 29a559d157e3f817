/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.luwte.identity.PersonView;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Standing;
import org.luwte.identity.control.Registry;
import org.luwte.vault.FieldCipher;

/** Tells other features how people appear beside what they wrote. Whoever may read a text may see the name under it. */
@Stateless
@PermitAll
@RequiresStanding(Standing.ANYONE)
public class People {

    @Inject
    Registry registry;

    @Inject
    FieldCipher cipher;

    /** How these people appear, by id; somebody who is not there any more is missing. One statement and one for their keys. */
    public Map<UUID, PersonView> views(@NotNull Collection<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        cipher.prepare(Set.copyOf(people));
        Map<UUID, PersonView> views = new HashMap<>();
        registry.find(Set.copyOf(people)).values().stream()
                .filter(registration -> registration.person().joined())
                .forEach(registration -> registration
                        .readableView(cipher)
                        .ifPresent(view -> views.put(registration.person().id().value(), view)));
        return views;
    }
}
