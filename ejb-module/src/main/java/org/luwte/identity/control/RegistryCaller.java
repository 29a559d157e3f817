/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.luwte.audit.Actor;
import org.luwte.audit.ActorRole;
import org.luwte.identity.Caller;
import org.luwte.identity.Function;
import org.luwte.identity.MemberId;
import org.luwte.identity.Roles;
import org.luwte.identity.SessionLimits;
import org.luwte.identity.SignInView;
import org.luwte.identity.Subject;
import org.luwte.identity.entity.Organisation;
import org.luwte.shared.NotFound;
import org.luwte.vault.BlindIndex;

/** The caller of this request. The registry is asked once in a request, and never for a visitor (decision 18). */
@RequestScoped
public class RegistryCaller implements Caller {

    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    ContainerIdentity identity;

    @Inject
    CallerRegistry registry;

    @Inject
    EndedSessions endedSessions;

    @Inject
    BlindIndex blindIndex;

    @Inject
    Clock clock;

    private String asked;
    private CallerAnswer answer = CallerAnswer.NOBODY;

    @Override
    public MemberId member() {
        return joined().orElseThrow(NotFound::new);
    }

    @Override
    public Optional<MemberId> joined() {
        return standing()
                .map(Registration::person)
                .filter(person -> person.joined())
                .map(person -> person.id());
    }

    @Override
    public UUID memberOrNobody() {
        return joined().map(MemberId::value).orElse(NOBODY);
    }

    @Override
    public MemberId staff() {
        return standing().map(registration -> registration.person().id()).orElseThrow(NotFound::new);
    }

    @Override
    public List<Function> functions() {
        return standing().map(Registration::functions).orElse(List.of());
    }

    /** What the registry says of the caller; empty for a visitor, a partner and somebody who has not joined. */
    public Optional<Registration> registration() {
        return answer().registration();
    }

    /** The same, but empty while a ban runs. */
    public Optional<Registration> standing() {
        return answer().banned() ? Optional.empty() : answer().registration();
    }

    /** The caller's own row; for those who have one without having joined, too. */
    public MemberId person() {
        return registration().map(registration -> registration.person().id()).orElseThrow(NotFound::new);
    }

    /** Whether the caller is signed in and her session still stands. */
    public boolean signedIn() {
        return identity.signedIn() && !answer().ended();
    }

    /** Whether the caller still shows a session that is over. */
    public boolean ended() {
        return answer().ended();
    }

    /** Whether a ban of the caller runs. */
    public boolean banned() {
        return answer().banned();
    }

    /** The organisation of a partner whose agreement runs today; empty for all others. */
    public Optional<Organisation> organisation() {
        return answer().organisation();
    }

    private CallerAnswer answer() {
        String name = identity.name();
        if (!name.equals(asked)) {
            answer = identity.signedIn() ? ask() : CallerAnswer.NOBODY;
            asked = name;
        }
        return answer;
    }

    /** A token that does not say which session it is of, or since when, counts as one that is over. */
    private CallerAnswer ask() {
        var signIn = identity.signIn();
        if (signIn.session().isEmpty()
                || signIn.at().isEmpty()
                || limits().over(signIn.at().get(), clock.instant())) {
            return CallerAnswer.ENDED;
        }
        var keys = endedSessions.keys(
                signIn.session().get(), subject(), signIn.at().get());
        return identity.isPartner()
                ? identity.organisation()
                        .map(alias -> registry.partner(alias, keys))
                        .orElseGet(() -> registry.stranger(keys))
                : registry.person(subjectIndex(), keys);
    }

    /** The session of the caller at the identity provider; empty for a visitor. */
    public Optional<String> session() {
        return identity.signIn().session();
    }

    /** Whether the token gives the caller this role. */
    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    private SessionLimits limits() {
        return SessionLimits.of(identity::hasRole, identity.sharedDevice());
    }

    /** When the session of the caller ends, however busy it is, if it is on a shared device. */
    public Optional<Instant> endOnSharedDevice() {
        return identity.sharedDevice() ? identity.signIn().at().map(limits()::end) : Optional.empty();
    }

    /** How the caller signed in. */
    SignInView signIn() {
        return new SignInView(identity.signIn().at().orElse(Instant.EPOCH), recent(), strong());
    }

    /** The caller as the trail knows her: staff and administrators by what they are, everybody else as a member. */
    public Actor actor() {
        if (hasRole(Roles.PARTNER)) {
            return organisation()
                    .map(organisation -> Actor.partner(organisation.id()))
                    .orElseGet(() -> Actor.unknown(ActorRole.PARTNER));
        }
        var role = hasRole(Roles.STAFF)
                ? ActorRole.STAFF
                : hasRole(Roles.ADMINISTRATOR) ? ActorRole.ADMINISTRATOR : ActorRole.MEMBER;
        return registration()
                .map(Registration::person)
                .filter(person -> role != ActorRole.MEMBER || person.joined())
                .map(person -> switch (role) {
                    case STAFF -> Actor.staff(person.id());
                    case ADMINISTRATOR -> Actor.administrator(person.id());
                    default -> Actor.member(person.id());
                })
                .orElseGet(() -> Actor.unknown(role));
    }

    /** Whether the caller signed in with a second factor. */
    public boolean strong() {
        return identity.signIn().strong();
    }

    /** Whether the caller signed in within the last minutes. */
    public boolean recent() {
        return identity.signIn().recent(clock.instant());
    }

    /** Whether the identity provider knew the device on which the caller signed in; empty where it does not say. */
    Optional<Boolean> knownDevice() {
        return identity.signIn().device();
    }

    public Subject subject() {
        return identity.subject();
    }

    public byte[] subjectIndex() {
        return blindIndex.of(Subject.INDEX_PURPOSE, subject().indexValue());
    }

    /** Forgets the answer, because the registry has just changed. */
    public void changed() {
        asked = null;
    }
}
