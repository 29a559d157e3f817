/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.consent.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.luwte.consent.AcceptedPolicy;
import org.luwte.consent.entity.PolicyAcceptance;
import org.luwte.shared.Language;

/** The policies that hold today, and who accepted them. */
@Dependent
public class PolicyVersions {

    private static final String CURRENT = """
            select new org.luwte.consent.control.PolicyRow(v, t)
            from PolicyVersion v
            join PolicyText t on t.versionId = v.id and t.language = :language
            where v.validFrom = (
                select max(other.validFrom) from PolicyVersion other
                where other.code = v.code and other.validFrom <= :today)
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** All required policies, in their order; bounded by what the organisation publishes. */
    public List<PolicyRow> required(Language language) {
        return current(CURRENT + " and v.required = true order by v.position", language)
                .getResultList();
    }

    public Optional<PolicyRow> find(String code, Language language) {
        return current(CURRENT + " and v.code = :code", language)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** What somebody accepted, the newest first; bounded by what the organisation published. */
    public List<AcceptedPolicy> acceptedBy(UUID person, Language language) {
        return entities.createQuery("""
                        select new org.luwte.consent.AcceptedPolicy(t.title, v.version, a.acceptedAt)
                        from PolicyAcceptance a
                        join PolicyVersion v on v.id = a.versionId
                        join PolicyText t on t.versionId = v.id and t.language = :language
                        where a.personId = :person
                        order by a.acceptedAt desc, v.position""", AcceptedPolicy.class)
                .setParameter("language", language.tag())
                .setParameter("person", person)
                .getResultList();
    }

    public void add(PolicyAcceptance acceptance) {
        entities.persist(acceptance);
    }

    private TypedQuery<PolicyRow> current(String query, Language language) {
        return entities.createQuery(query, PolicyRow.class)
                .setParameter("language", language.tag())
                .setParameter("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
