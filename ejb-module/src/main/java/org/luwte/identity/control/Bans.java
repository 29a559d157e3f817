/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.luwte.identity.BanNeedsDay;
import org.luwte.identity.BanOrder;
import org.luwte.identity.BanView;
import org.luwte.identity.MemberId;
import org.luwte.identity.entity.Ban;
import org.luwte.shared.Ids;
import org.luwte.vault.FieldCipher;
import org.luwte.vault.SealedField;

/** Bans in the database. Their days are days in the Netherlands. */
@Dependent
public class Bans {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Period LONGEST = Period.ofYears(10);

    @PersistenceContext
    EntityManager entities;

    @Inject
    FieldCipher cipher;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    /**
     * A ban from now on; one that runs already ends, so that there is one at most.
     *
     * @throws BanNeedsDay when the last day is past, or years away
     */
    public void order(MemberId person, MemberId by, BanOrder order) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        if (order.until().isBefore(today) || order.until().isAfter(today.plus(LONGEST))) {
            throw new BanNeedsDay();
        }
        lift(person);
        UUID id = ids.next();
        Instant end = order.until().plusDays(1).atStartOfDay(ZONE).toInstant();
        var reason = cipher.seal(reasonField(id, person), order.reason());
        entities.persist(Ban.order(id, person, by, reason, clock.instant(), end));
    }

    /** Ends what runs. */
    public void lift(MemberId person) {
        running(person).forEach(ban -> ban.lift(clock.instant()));
    }

    /** The ban that runs now. */
    public Optional<BanView> view(MemberId person) {
        return running(person).stream()
                .findFirst()
                .map(ban -> new BanView(
                        cipher.open(reasonField(ban.id(), person), ban.reason()).text(), lastDay(ban)));
    }

    /** The last day of the ban that runs now. */
    public Optional<LocalDate> until(MemberId person) {
        return running(person).stream().findFirst().map(Bans::lastDay);
    }

    private static LocalDate lastDay(Ban ban) {
        return LocalDate.ofInstant(ban.endsAt(), ZONE).minusDays(1);
    }

    /** Two only when two of the staff decided at the same moment. */
    private List<Ban> running(MemberId person) {
        return entities.createQuery("""
                        select b from Ban b where b.personId = :person
                            and b.liftedAt is null and b.startsAt <= :now and b.endsAt > :now
                        order by b.endsAt desc""", Ban.class)
                .setParameter("person", person.value())
                .setParameter("now", clock.instant())
                .getResultList();
    }

    private static SealedField reasonField(UUID ban, MemberId person) {
        return new SealedField(Ban.SEALED_AS, "reason", ban, person.value());
    }
}
