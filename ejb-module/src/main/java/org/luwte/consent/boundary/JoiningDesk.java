/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.consent.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.luwte.audit.AuditTrail;
import org.luwte.consent.ConsentAction;
import org.luwte.consent.Join;
import org.luwte.consent.PolicyAcceptanceId;
import org.luwte.consent.PolicyNotAccepted;
import org.luwte.consent.control.PolicyRow;
import org.luwte.consent.control.PolicyVersions;
import org.luwte.consent.entity.PolicyAcceptance;
import org.luwte.identity.Pseudonym;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Roles;
import org.luwte.identity.Standing;
import org.luwte.identity.boundary.Enrolment;
import org.luwte.shared.Ids;
import org.luwte.shared.Language;

/** Where a signed-in person becomes a member: a pseudonym and every required policy, in one transaction (C.1, C-01). */
@Stateless
@RolesAllowed(Roles.MEMBER)
@RequiresStanding(Standing.SIGNED_IN)
public class JoiningDesk {

    @Inject
    Enrolment enrolment;

    @Inject
    PolicyVersions policies;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /** A few free pseudonyms to choose from. */
    public List<String> suggestions(@NotNull Language language) {
        return enrolment.suggestions(language);
    }

    /**
     * Joins. Audited: the joining, and each policy accepted with its version.
     *
     * @throws PolicyNotAccepted when one of today's required versions is not among the accepted ones
     */
    public void join(@NotNull @Valid Join command) {
        var required = policies.required(command.language());
        if (!required.stream()
                .allMatch(
                        row -> command.acceptedVersions().contains(row.version().handle()))) {
            throw new PolicyNotAccepted();
        }
        var member = enrolment.enrol(new Pseudonym(command.pseudonym()));
        for (PolicyRow row : required) {
            var id = new PolicyAcceptanceId(ids.next());
            policies.add(PolicyAcceptance.of(id, member, row.version(), row.text(), clock.instant()));
            audit.record(ConsentAction.POLICY_ACCEPTED, member, id);
        }
    }
}
