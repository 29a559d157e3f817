/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.luwte.audit.AuditTrail;
import org.luwte.identity.AlreadyJoined;
import org.luwte.identity.Avatar;
import org.luwte.identity.IdentityAction;
import org.luwte.identity.MemberId;
import org.luwte.identity.Pseudonym;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Roles;
import org.luwte.identity.Standing;
import org.luwte.identity.control.Pseudonyms;
import org.luwte.identity.control.Registry;
import org.luwte.identity.control.RegistryCaller;
import org.luwte.identity.entity.Person;
import org.luwte.shared.Ids;
import org.luwte.shared.Language;

/** Brings a signed-in person into the registry. Called by the feature that also records what she accepted. */
@Stateless
@RolesAllowed(Roles.MEMBER)
@RequiresStanding(Standing.SIGNED_IN)
public class Enrolment {

    private static final int AVATARS = 6;

    @Inject
    RegistryCaller caller;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    Registry registry;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /** A few free pseudonyms. */
    public List<String> suggestions(@NotNull Language language) {
        return pseudonyms.suggestions(language);
    }

    /**
     * Joins under a pseudonym. Audited as {@link IdentityAction#MEMBER_JOINED}.
     *
     * @throws AlreadyJoined                                   when the caller has joined before
     * @throws org.luwte.identity.PseudonymTaken               when somebody has it
     * @throws org.luwte.identity.PseudonymNotAllowed          when it could tell who somebody is
     * @throws org.luwte.identity.PseudonymResemblesLogin      when it looks like the login name
     */
    public MemberId enrol(@NotNull Pseudonym pseudonym) {
        if (caller.registration().isPresent()) {
            throw new AlreadyJoined();
        }
        var id = new MemberId(ids.next());
        var sealed = pseudonyms.seal(pseudonym, id, caller.subject().subject());
        var avatar = new Avatar(ids.choice(AVATARS), ids.choice(AVATARS));
        registry.add(Person.join(id, caller.subjectIndex(), sealed, avatar, clock.instant()));
        caller.changed();
        audit.record(IdentityAction.MEMBER_JOINED, id, id);
        return id;
    }
}
