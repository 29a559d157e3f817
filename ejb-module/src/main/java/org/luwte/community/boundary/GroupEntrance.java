/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.luwte.audit.AuditTrail;
import org.luwte.community.CommunityAction;
import org.luwte.community.control.Groups;
import org.luwte.community.entity.CommunityGroup;
import org.luwte.community.entity.GroupMembership;
import org.luwte.identity.Caller;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Roles;
import org.luwte.identity.Standing;
import org.luwte.shared.Ids;
import org.luwte.shared.Language;
import org.luwte.shared.NotFound;

/** Entering and leaving groups. Both are audited; doing either twice is no error. */
@Stateless
@RolesAllowed(Roles.MEMBER)
@RequiresStanding(Standing.JOINED)
public class GroupEntrance {

    @Inject
    Groups groups;

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /** Enters an open group; {@link NotFound} when it is not there for the caller or opens by invitation only. */
    public void enter(@NotNull String groupHandle) {
        var group = locked(groupHandle);
        if (groups.membership(group).isPresent()) {
            return;
        }
        if (!group.open()) {
            throw new NotFound();
        }
        groups.add(GroupMembership.of(ids.next(), group.id(), caller.member(), clock.instant()));
        group.entered();
        audit.record(CommunityAction.GROUP_ENTERED, caller.member(), group.id());
    }

    /** Leaves a group. What the caller wrote in it stays. */
    public void leave(@NotNull String groupHandle) {
        var group = locked(groupHandle);
        groups.membership(group).ifPresent(membership -> {
            groups.remove(membership);
            group.left();
            audit.record(CommunityAction.GROUP_LEFT, caller.member(), group.id());
        });
    }

    /** Whoever comes second waits here and then sees what the first did. */
    private CommunityGroup locked(String handle) {
        var group = groups.find(handle, Language.NL).orElseThrow(NotFound::new).group();
        groups.lock(group);
        return group;
    }
}
