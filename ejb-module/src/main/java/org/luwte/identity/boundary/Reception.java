/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.luwte.identity.CallerState;
import org.luwte.identity.CallerView;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Standing;
import org.luwte.identity.control.Registration;
import org.luwte.identity.control.RegistryCaller;
import org.luwte.vault.FieldCipher;

/** Tells a page who looks at it. Anybody may ask, and learns about herself only. */
@Stateless
@PermitAll
@RequiresStanding(Standing.ANYONE)
public class Reception {

    @Inject
    RegistryCaller caller;

    @Inject
    FieldCipher cipher;

    /** The caller; a visitor costs no statement, somebody signed in at most one and her key. */
    public CallerView caller() {
        var registration = caller.registration();
        return new CallerView(
                state(),
                caller.organisation().isPresent(),
                registration.map(found -> found.pseudonym(cipher)).orElse(null),
                registration
                        .map(Registration::person)
                        .map(person -> person.avatar())
                        .orElse(null),
                caller.functions(),
                registration
                        .map(Registration::person)
                        .filter(person -> person.factorsChanged())
                        .isPresent(),
                registration
                        .map(Registration::person)
                        .map(person -> person.newDevice())
                        .orElse(null),
                caller.endOnSharedDevice().orElse(null));
    }

    private CallerState state() {
        if (caller.ended()) {
            return CallerState.ENDED;
        }
        if (!caller.signedIn()) {
            return CallerState.VISITOR;
        }
        if (caller.banned()) {
            return CallerState.BANNED;
        }
        return caller.joined().isPresent() ? CallerState.JOINED : CallerState.SIGNED_IN;
    }
}
