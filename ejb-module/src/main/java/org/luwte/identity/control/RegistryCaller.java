/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.luwte.identity.Caller;
import org.luwte.identity.MemberId;
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
    Registry registry;

    @Inject
    BlindIndex blindIndex;

    @Inject
    Clock clock;

    private String asked;
    private Optional<Registration> answer = Optional.empty();

    @Override
    public MemberId member() {
        return joined().orElseThrow(NotFound::new);
    }

    @Override
    public Optional<MemberId> joined() {
        return registration()
                .map(Registration::person)
                .filter(person -> person.joined())
                .map(person -> person.id());
    }

    @Override
    public UUID memberOrNobody() {
        return joined().map(MemberId::value).orElse(NOBODY);
    }

    /** What the registry says of the caller; empty for a visitor, a partner and somebody who has not joined. */
    public Optional<Registration> registration() {
        String name = identity.name();
        if (!name.equals(asked)) {
            answer = identity.signedIn() && !identity.isPartner() ? registry.find(subjectIndex()) : Optional.empty();
            asked = name;
        }
        return answer;
    }

    public boolean signedIn() {
        return identity.signedIn();
    }

    /** The organisation of a partner whose agreement runs today; empty for all others. */
    public Optional<Organisation> organisation() {
        return identity.isPartner() ? identity.organisation().flatMap(registry::partner) : Optional.empty();
    }

    /** Whether the token gives the caller this role. */
    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    /** Whether the caller signed in with a second factor. */
    public boolean strong() {
        return identity.signIn().strong();
    }

    /** Whether the caller signed in within the last minutes. */
    public boolean recent() {
        return identity.signIn().recent(clock.instant());
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
