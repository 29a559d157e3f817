/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Collectors;
import org.luwte.audit.AuditTrail;
import org.luwte.identity.IdentityAction;
import org.luwte.identity.entity.Person;
import org.luwte.vault.BlindIndex;

/**
 * Notices that the ways to sign in of the caller have changed since they were last seen (privacy-safety.md N-19, P-12): somebody who
 * lives with her may have added one, or put another recovery address in place of hers. The ways themselves are not kept, only a blind
 * index of all of them.
 */
@Dependent
public class FactorWatch {

    private static final String FACTORS = "factors";

    @Inject
    RegistryCaller caller;

    @Inject
    Registry registry;

    @Inject
    BlindIndex blindIndex;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Compares what the provider says with what it said before. */
    void saw(ProviderAccount account) {
        caller.registration().map(Registration::person).ifPresent(person -> saw(person, account));
    }

    private void saw(Person known, ProviderAccount account) {
        Person person = registry.person(known.id());
        if (person.sawFactors(blindIndex.of(FACTORS, text(person, account)), clock.instant())) {
            audit.record(IdentityAction.FACTORS_CHANGED, caller.actor(), person.id());
        }
    }

    /** Not how many recovery codes are left: using one is no change. */
    private static String text(Person person, ProviderAccount account) {
        return account.factors().stream()
                .map(factor -> factor.kind() + " " + factor.id() + " " + factor.added())
                .sorted()
                .collect(Collectors.joining("|", person.id().value() + "|" + account.address() + "|", ""));
    }

    /** The caller has read of it. */
    public void read() {
        registry.person(caller.person()).readOfSignIns();
        caller.changed();
    }
}
