/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.consent.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.luwte.audit.SubjectAccess;
import org.luwte.consent.AcceptedPolicy;
import org.luwte.consent.control.PolicyVersions;
import org.luwte.identity.Function;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Roles;
import org.luwte.identity.Standing;
import org.luwte.shared.Language;

/** What a member accepted, for the file that the staff opens with a reason. */
@Stateless
@RolesAllowed(Roles.STAFF)
@RequiresStanding(
        value = Standing.STAFF,
        functions = {Function.COMMUNITY_MANAGER, Function.MODERATOR})
public class MemberConsents {

    @Inject
    PolicyVersions policies;

    /** The newest first. The look has been audited by whoever has the proof. */
    public List<AcceptedPolicy> accepted(@NotNull SubjectAccess access, @NotNull Language language) {
        return policies.acceptedBy(access.subject().value(), language);
    }
}
