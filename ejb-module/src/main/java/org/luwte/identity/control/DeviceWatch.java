/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.luwte.audit.AuditTrail;
import org.luwte.identity.IdentityAction;
import org.luwte.identity.entity.Person;

/**
 * Notices that somebody who has devices that are known signed in on another one (privacy-safety.md A-40). Whoever leaves no trace on
 * any device is always on a new one and is told nothing: what is told each time is read by nobody.
 */
@Dependent
public class DeviceWatch {

    @Inject
    RegistryCaller caller;

    @Inject
    Registry registry;

    @Inject
    AuditTrail audit;

    /** The caller came in. */
    public void arrived() {
        caller.registration()
                .map(Registration::person)
                .ifPresent(known -> caller.knownDevice()
                        .ifPresent(device -> arrived(
                                registry.person(known.id()),
                                device,
                                caller.signIn().at())));
    }

    private void arrived(Person person, boolean known, Instant at) {
        if (known) {
            person.onKnownDevice(at);
        } else if (person.onNewDevice(at)) {
            audit.record(IdentityAction.NEW_DEVICE, caller.actor(), person.id());
        }
    }
}
