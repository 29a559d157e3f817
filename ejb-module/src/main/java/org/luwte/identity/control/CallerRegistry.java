/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Asks the registry about the caller, in one statement: who she is, what she may, and whether her session still stands. */
@Dependent
class CallerRegistry {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** A person by the blind index of her subject. Of somebody without a row only the session is asked. */
    CallerAnswer person(byte[] subjectIndex, SessionKeys keys) {
        var rows = entities.createQuery("""
                        select new org.luwte.identity.control.CallerRow(p, f.function,
                            (select max(b.endsAt) from Ban b where b.personId = p.id
                                and b.liftedAt is null and b.startsAt <= :now and b.endsAt > :now),
                            (select count(*) from EndedSession e where e.sidIndex = :session
                                or e.sidIndex = :subject and e.endedAt >= :since))
                        from Person p
                        left join FunctionHolder f
                            on f.personId = p.id and f.startsAt <= :now and f.endsAt > :now
                        where p.subjectIndex = :index""", CallerRow.class)
                .setParameter("now", clock.instant())
                .setParameter("index", subjectIndex)
                .setParameter("session", keys.session())
                .setParameter("subject", keys.subject())
                .setParameter("since", keys.since())
                .getResultList();
        return rows.isEmpty() ? stranger(keys) : CallerAnswer.ofPerson(rows);
    }

    /** Somebody who came through the identity provider of an organisation whose agreement runs today. */
    CallerAnswer partner(String idpAlias, SessionKeys keys) {
        return entities.createQuery("""
                        select new org.luwte.identity.control.PartnerRow(o,
                            (select count(*) from EndedSession e where e.sidIndex = :session
                                or e.sidIndex = :subject and e.endedAt >= :since))
                        from Organisation o where o.idpAlias = :alias and o.agreementUntil >= :today""", PartnerRow.class)
                .setParameter("alias", idpAlias)
                .setParameter("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .setParameter("session", keys.session())
                .setParameter("subject", keys.subject())
                .setParameter("since", keys.since())
                .getResultStream()
                .findFirst()
                .map(CallerAnswer::ofPartner)
                .orElseGet(() -> stranger(keys));
    }

    /** Somebody signed in of whom the registry has no row. */
    CallerAnswer stranger(SessionKeys keys) {
        long ended = entities.createQuery("""
                        select count(*) from EndedSession e where e.sidIndex = :session
                            or e.sidIndex = :subject and e.endedAt >= :since""", Long.class)
                .setParameter("session", keys.session())
                .setParameter("subject", keys.subject())
                .setParameter("since", keys.since())
                .getSingleResult();
        return ended > 0 ? CallerAnswer.ENDED : CallerAnswer.NOBODY;
    }
}
