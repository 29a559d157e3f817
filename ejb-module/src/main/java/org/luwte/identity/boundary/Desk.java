/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.luwte.identity.Caller;
import org.luwte.identity.DeskView;
import org.luwte.identity.Function;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Roles;
import org.luwte.identity.Standing;
import org.luwte.shared.NotFound;

/** The first page of the staff: what each may do today. */
@Stateless
@RolesAllowed(Roles.STAFF)
@RequiresStanding(Standing.STAFF)
public class Desk {

    @Inject
    Caller caller;

    /** {@link NotFound} for somebody without a function. */
    public DeskView overview() {
        var functions = caller.functions();
        if (functions.isEmpty()) {
            throw new NotFound();
        }
        return new DeskView(
                functions,
                functions.stream().anyMatch(Function::opensFiles),
                functions.contains(Function.DATA_PROTECTION_OFFICER),
                functions.contains(Function.COMMUNITY_MANAGER),
                functions.stream().anyMatch(Function::answersRemovals));
    }
}
