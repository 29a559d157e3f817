/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.moderation.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.luwte.audit.AccessReason;
import org.luwte.audit.Actor;
import org.luwte.audit.AuditTrail;
import org.luwte.community.boundary.MemberGroups;
import org.luwte.consent.boundary.MemberConsents;
import org.luwte.identity.Caller;
import org.luwte.identity.Function;
import org.luwte.identity.MemberCard;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Roles;
import org.luwte.identity.Standing;
import org.luwte.identity.boundary.MemberRegistry;
import org.luwte.moderation.MemberFile;
import org.luwte.moderation.ModerationAction;
import org.luwte.shared.Language;
import org.luwte.shared.NotFound;

/** The files of members. No reason, no content: the reason commits to the trail in the same transaction (P-11). */
@Stateless
@RolesAllowed(Roles.STAFF)
@RequiresStanding(
        value = Standing.STAFF,
        functions = {Function.COMMUNITY_MANAGER, Function.MODERATOR})
public class MemberFiles {

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    @Inject
    MemberRegistry registry;

    @Inject
    MemberConsents consents;

    @Inject
    MemberGroups groups;

    /** Whose file it is; {@link NotFound} when there is no such member. Nothing of the file. */
    public MemberCard member(@NotNull String handle) {
        return registry.member(handle);
    }

    /** Opens a file. Audited as {@link ModerationAction#FILE_OPENED}; the member reads who, when and why. */
    public MemberFile open(@NotNull String handle, @NotNull @Valid AccessReason reason, @NotNull Language language) {
        var member = registry.member(handle).id();
        var access = audit.record(ModerationAction.FILE_OPENED, Actor.staff(caller.staff()), member, reason);
        return new MemberFile(
                registry.registered(access), consents.accepted(access, language), groups.groups(access, language));
    }
}
