/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.luwte.identity.BanView;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Roles;
import org.luwte.identity.Standing;
import org.luwte.identity.control.Bans;
import org.luwte.identity.control.RegistryCaller;
import org.luwte.shared.NotFound;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/** Tells a member who may not take part why, and until when. */
@Stateless
@RolesAllowed({Roles.MEMBER, Roles.STAFF})
@RequiresStanding(Standing.SIGNED_IN)
public class OwnBan {

    @Inject
    RegistryCaller caller;

    @Inject
    Bans bans;

    /**
     * The ban of the caller.
     *
     * @throws NotFound when none runs
     */
    @Discloses(DataLevel.D0)
    public BanView current() {
        return bans.view(caller.person()).orElseThrow(NotFound::new);
    }
}
