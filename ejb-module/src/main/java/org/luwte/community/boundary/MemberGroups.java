/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.luwte.audit.SubjectAccess;
import org.luwte.community.MemberGroup;
import org.luwte.community.control.Groups;
import org.luwte.identity.Function;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Roles;
import org.luwte.identity.Standing;
import org.luwte.shared.Language;

/** The groups of a member, hidden ones too, for the file that the staff opens with a reason. */
@Stateless
@RolesAllowed(Roles.STAFF)
@RequiresStanding(
        value = Standing.STAFF,
        functions = {Function.COMMUNITY_MANAGER, Function.MODERATOR})
public class MemberGroups {

    @Inject
    Groups groups;

    /** By name. The look has been audited by whoever has the proof. */
    public List<MemberGroup> groups(@NotNull SubjectAccess access, @NotNull Language language) {
        return groups.of(access.subject().value(), language);
    }
}
