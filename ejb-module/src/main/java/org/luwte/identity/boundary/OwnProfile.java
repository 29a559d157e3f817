/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import org.luwte.identity.MeView;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Roles;
import org.luwte.identity.Standing;
import org.luwte.identity.control.RegistryCaller;
import org.luwte.shared.NotFound;
import org.luwte.vault.FieldCipher;

/** What a member sees of herself. */
@Stateless
@RolesAllowed(Roles.MEMBER)
@RequiresStanding(Standing.JOINED)
public class OwnProfile {

    @Inject
    RegistryCaller caller;

    @Inject
    FieldCipher cipher;

    public MeView me() {
        var registration = caller.registration().orElseThrow(NotFound::new);
        var person = registration.person();
        return new MeView(
                registration.pseudonym(cipher),
                person.avatar(),
                person.joinedAt().atZone(ZoneOffset.UTC).getYear(),
                registration.functions());
    }
}
