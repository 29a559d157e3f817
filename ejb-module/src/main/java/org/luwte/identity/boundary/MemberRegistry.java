/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.luwte.audit.SubjectAccess;
import org.luwte.identity.Function;
import org.luwte.identity.MemberCard;
import org.luwte.identity.Registered;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Roles;
import org.luwte.identity.Standing;
import org.luwte.identity.control.Bans;
import org.luwte.identity.control.Registration;
import org.luwte.identity.control.Registry;
import org.luwte.shared.NotFound;
import org.luwte.vault.FieldCipher;

/** What the staff is told of a member: her name by her handle, all else only with a reason. */
@Stateless
@RolesAllowed(Roles.STAFF)
@RequiresStanding(
        value = Standing.STAFF,
        functions = {Function.COMMUNITY_MANAGER, Function.MODERATOR})
public class MemberRegistry {

    @Inject
    Registry registry;

    @Inject
    Bans bans;

    @Inject
    FieldCipher cipher;

    /** A member by her handle; {@link NotFound} when there is none. */
    public MemberCard member(@NotNull String handle) {
        var found = registry.member(handle).orElseThrow(NotFound::new);
        return new MemberCard(
                found.person().id(), handle, found.readableView(cipher).orElseThrow(NotFound::new));
    }

    /** What the registry keeps of a member. The look has been audited by whoever has the proof. */
    public Registered registered(@NotNull SubjectAccess access) {
        var found = registration(access.subject().value());
        return new Registered(
                found.person().joinedAt().atZone(ZoneOffset.UTC).getYear(),
                found.functions(),
                bans.until(found.person().id()).orElse(null));
    }

    private Registration registration(UUID member) {
        return registry.find(Set.of(member)).values().stream().findFirst().orElseThrow(NotFound::new);
    }
}
