/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.luwte.audit.AuditTrail;
import org.luwte.identity.IdentityAction;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Standing;
import org.luwte.identity.control.DeviceWatch;
import org.luwte.identity.control.RegistryCaller;

/** Where it is written who came in and went out, and who was refused (privacy-safety.md A-72). Each writes about herself only. */
@Stateless
@PermitAll
@RequiresStanding(Standing.SIGNED_IN)
public class DoorBook {

    @Inject
    AuditTrail audit;

    @Inject
    RegistryCaller caller;

    @Inject
    DeviceWatch devices;

    /** A sign-in on a new device is written too, and told to her until she has read it. */
    public void signedIn() {
        write(IdentityAction.SIGNED_IN);
        devices.arrived();
    }

    /** To be called while the caller is still known. */
    public void signedOut() {
        write(IdentityAction.SIGNED_OUT);
    }

    /** The caller was asked to sign in anew and did not do so as was asked. */
    public void stepUpFailed() {
        write(IdentityAction.STEP_UP_FAILED);
    }

    /** The container refused the caller what her role does not allow. */
    public void refused() {
        write(IdentityAction.REFUSED);
    }

    private void write(IdentityAction action) {
        audit.record(action, caller.actor(), null);
    }
}
