/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.luwte.identity.AlreadyJoined;
import org.luwte.identity.MemberId;
import org.luwte.identity.PseudonymTaken;
import org.luwte.identity.entity.Person;

/** The people and organisations in the database. */
@Dependent
public class Registry {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** Several people with their functions of today; one statement. Bounded by the items of a page. */
    public Map<UUID, Registration> find(Collection<UUID> people) {
        return entities.createQuery("""
                        select new org.luwte.identity.control.PersonRow(p, f.function)
                        from Person p
                        left join FunctionHolder f
                            on f.personId = p.id and f.startsAt <= :now and f.endsAt > :now
                        where p.id in :people""", PersonRow.class)
                .setParameter("now", clock.instant())
                .setParameter("people", people)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.person().id().value(),
                        Collectors.collectingAndThen(Collectors.toList(), Registration::of)));
    }

    /** A member with her functions of today, by her handle; one statement. */
    public Optional<Registration> member(String handle) {
        var rows = entities.createQuery("""
                        select new org.luwte.identity.control.PersonRow(p, f.function)
                        from Person p
                        left join FunctionHolder f
                            on f.personId = p.id and f.startsAt <= :now and f.endsAt > :now
                        where p.handle = :handle and p.joinedAt is not null""", PersonRow.class)
                .setParameter("now", clock.instant())
                .setParameter("handle", handle)
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(Registration.of(rows));
    }

    /** A person to change. */
    public Person person(MemberId id) {
        return entities.find(Person.class, id.value());
    }

    /** Which of these blind indexes of pseudonyms are taken. */
    public List<byte[]> taken(Collection<byte[]> pseudonymIndexes) {
        return entities.createQuery(
                        "select p.pseudonymIndex from Person p where p.pseudonymIndex in :indexes", byte[].class)
                .setParameter("indexes", pseudonymIndexes)
                .getResultList();
    }

    /**
     * Adds a person. Two who ask for the same at the same time are told apart by the database.
     *
     * @throws AlreadyJoined  when the subject has a row
     * @throws PseudonymTaken when somebody has the pseudonym
     */
    public void add(Person person) {
        try {
            entities.persist(person);
            entities.flush();
        } catch (ConstraintViolationException e) {
            throw switch (String.valueOf(e.getConstraintName())) {
                case "person_subject_index_key" -> new AlreadyJoined();
                case "person_pseudonym_index_key" -> new PseudonymTaken();
                default -> e;
            };
        }
    }

    /** Some of those who joined; none while nobody did. */
    public List<Registration> some(int most) {
        return entities.createQuery("select p from Person p where p.joinedAt is not null", Person.class)
                .setMaxResults(most)
                .getResultStream()
                .map(person -> new Registration(person, List.of()))
                .toList();
    }
}
