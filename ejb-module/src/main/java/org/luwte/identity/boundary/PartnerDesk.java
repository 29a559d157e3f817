/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.luwte.identity.PartnerView;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Roles;
import org.luwte.identity.Standing;
import org.luwte.identity.control.RegistryCaller;
import org.luwte.shared.NotFound;

/** What people of a partner organisation see. It answers as long as the agreement runs (decision 5). */
@Stateless
@RolesAllowed(Roles.PARTNER)
@RequiresStanding(Standing.PARTNER)
public class PartnerDesk {

    @Inject
    RegistryCaller caller;

    public PartnerView overview() {
        var organisation = caller.organisation().orElseThrow(NotFound::new);
        return new PartnerView(organisation.name(), organisation.agreementUntil());
    }
}
