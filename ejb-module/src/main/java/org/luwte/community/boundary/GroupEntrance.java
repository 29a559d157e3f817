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
        var row = groups.find(groupHandle, Language.NL).orElseThrow(NotFound::new);
        if (row.mine()) {
            return;
        }
        if (!row.group().open()) {
            throw new NotFound();
        }
        groups.add(GroupMembership.of(ids.next(), row.group().id(), caller.member(), clock.instant()));
        groups.countMembers(row.group(), 1);
        audit.record(CommunityAction.GROUP_ENTERED, caller.member(), row.group().id());
    }

    /** Leaves a group. What the caller wrote in it stays. */
    public void leave(@NotNull String groupHandle) {
        var row = groups.find(groupHandle, Language.NL).orElseThrow(NotFound::new);
        if (!row.mine()) {
            return;
        }
        groups.remove(row.membership());
        groups.countMembers(row.group(), -1);
        audit.record(CommunityAction.GROUP_LEFT, caller.member(), row.group().id());
    }
}
