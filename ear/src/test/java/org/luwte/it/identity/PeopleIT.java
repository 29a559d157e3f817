/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.identity.Function;
import org.luwte.identity.PersonView;
import org.luwte.identity.boundary.People;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Rows;
import org.luwte.it.support.Someone;
import org.luwte.shared.StatementCounter;

@ArquillianTest
class PeopleIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(PeopleIT.class);
    }

    @Test
    void visitorSeesTheNamesUnderWhatSheMayRead() {
        var ada = Someone.member();
        var ben = Someone.member();

        Map<UUID, PersonView> people = views(ada.id(), ben.id());

        assertThat(people.get(ada.id()).pseudonym()).isEqualTo(ada.pseudonymOf());
        assertThat(people.get(ben.id()).pseudonym()).isEqualTo(ben.pseudonymOf());
        assertThat(people.get(ada.id()).badge()).isNull();
    }

    @Test
    void somebodyWhoIsNotThereIsMissing() {
        UUID unknown = UUID.randomUUID();

        assertThat(views(unknown)).isEmpty();
    }

    @Test
    void functionShowsAsBadgeFromItsFirstDayToItsLast() {
        var ada = Someone.member();
        function(ada, Instant.now().minusSeconds(100), Instant.now().plusSeconds(100));
        var ben = Someone.member();
        function(ben, Instant.now().minusSeconds(200), Instant.now().minusSeconds(100));

        assertThat(views(ada.id()).get(ada.id()).badge()).isEqualTo(Function.VOLUNTEER);
        assertThat(views(ben.id()).get(ben.id()).badge()).isNull();
    }

    @Test
    void manyPeopleCostTwoStatements() {
        UUID[] people = {
            Someone.member().id(), Someone.member().id(), Someone.member().id()
        };
        long before = StatementCounter.total();

        views(people);

        assertThat(StatementCounter.total() - before).isLessThanOrEqualTo(2);
    }

    private static Map<UUID, PersonView> views(UUID... people) {
        return Someone.visitor().ask(People.class, desk -> desk.views(Set.of(people)));
    }

    private static void function(Someone person, Instant from, Instant until) {
        Rows.update(
                "insert into function_holder (id, version, person_id, function, starts_at, ends_at)"
                        + " values (?, 0, ?, 'VOLUNTEER', ?, ?)",
                UUID.randomUUID(),
                person.id(),
                Timestamp.from(from),
                Timestamp.from(until));
    }
}
