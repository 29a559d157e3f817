/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit;

import java.util.Objects;
import java.util.UUID;
import org.luwte.shared.Id;

/**
 * Who did something. Staff answer for what they do in their function, so they stand in the trail by their id; members stand there by
 * a reference, and partners by their organisation.
 *
 * @param id           of somebody of the staff; else {@code null}
 * @param member       {@code null} for all others
 * @param organisation of a partner; else {@code null}
 */
public record Actor(ActorRole role, UUID id, DataSubject member, UUID organisation) {

    public Actor {
        Objects.requireNonNull(role);
    }

    public static Actor member(DataSubject member) {
        return new Actor(ActorRole.MEMBER, null, Objects.requireNonNull(member), null);
    }

    public static Actor staff(Id person) {
        return new Actor(ActorRole.STAFF, person.value(), null, null);
    }

    public static Actor administrator(Id person) {
        return new Actor(ActorRole.ADMINISTRATOR, person.value(), null, null);
    }

    public static Actor partner(UUID organisation) {
        return new Actor(ActorRole.PARTNER, null, null, organisation);
    }

    /** Somebody whom the registry does not know. */
    public static Actor unknown(ActorRole role) {
        return new Actor(role, null, null, null);
    }
}
