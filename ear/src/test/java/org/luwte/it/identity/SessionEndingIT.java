/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.identity.CallerState;
import org.luwte.identity.Function;
import org.luwte.identity.LogoutTokenRefused;
import org.luwte.identity.Pseudonym;
import org.luwte.identity.Roles;
import org.luwte.identity.boundary.Desk;
import org.luwte.identity.boundary.Enrolment;
import org.luwte.identity.boundary.OwnProfile;
import org.luwte.identity.boundary.OwnSignIn;
import org.luwte.identity.boundary.PartnerDesk;
import org.luwte.identity.boundary.Reception;
import org.luwte.identity.boundary.SessionEnding;
import org.luwte.it.support.AtOnce;
import org.luwte.it.support.Boundary;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Rows;
import org.luwte.it.support.Someone;
import org.luwte.shared.NotFound;
import org.luwte.shared.StatementCounter;

/** That a session which is over opens nothing any more, from the next request on. */
@ArquillianTest
class SessionEndingIT {

    private static final String INDEXES = "select encode(sid_index, 'hex') from ended_session";

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(SessionEndingIT.class);
    }

    @Test
    void endedSessionOpensNothingAndOthersOfThePersonStand() {
        var ada = Someone.member();
        var phone = ada.again(Roles.MEMBER).someone();
        var ben = Someone.member();

        end(ada);

        assertThat(state(ada)).isEqualTo(CallerState.ENDED);
        assertThatThrownBy(() -> ada.ask(OwnProfile.class, OwnProfile::me)).isInstanceOf(NotFound.class);
        assertThat(state(phone)).isEqualTo(CallerState.JOINED);
        assertThat(state(ben)).isEqualTo(CallerState.JOINED);
        end(ada);
        assertThat(state(ada)).isEqualTo(CallerState.ENDED);
    }

    @Test
    void endedSessionOfSomebodyWithoutARowOpensNothingEither() {
        var nobody = Someone.nobody();

        end(nobody);

        assertThat(state(nobody)).isEqualTo(CallerState.ENDED);
        assertThatThrownBy(() -> nobody.ask(Enrolment.class, desk -> desk.enrol(new Pseudonym(Someone.pseudonym()))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void endedSessionOfStaffAndPartnerOpensNothing() {
        String alias = "org-" + UUID.randomUUID();
        Rows.update(
                "insert into organisation (id, version, name, idp_alias, agreement_until) values (?, 0, 'Proef', ?, ?)",
                UUID.randomUUID(),
                alias,
                LocalDate.now().plusDays(2));
        var partner = Someone.partner(alias);
        var moderator = Someone.staff(Function.MODERATOR);
        partner.ask(PartnerDesk.class, PartnerDesk::overview);
        moderator.ask(Desk.class, Desk::overview);

        end(partner);
        end(moderator);

        assertThat(state(partner)).isEqualTo(CallerState.ENDED);
        assertThatThrownBy(() -> partner.ask(PartnerDesk.class, PartnerDesk::overview))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> moderator.ask(Desk.class, Desk::overview)).isInstanceOf(NotFound.class);
    }

    /** privacy-safety.md A-48. */
    @Test
    void sessionIsOverWhenItHasLastedTooLong() {
        var ada = Someone.member();
        var moderator = Someone.staff(Function.MODERATOR);
        Instant now = Instant.now();

        assertThat(state(ada.again(Roles.MEMBER)
                        .at(now.minus(Duration.ofMinutes(719)))
                        .someone()))
                .isEqualTo(CallerState.JOINED);
        assertThat(state(ada.again(Roles.MEMBER)
                        .at(now.minus(Duration.ofMinutes(721)))
                        .someone()))
                .isEqualTo(CallerState.ENDED);
        assertThat(state(moderator
                        .again(Roles.STAFF)
                        .at(now.minus(Duration.ofMinutes(479)))
                        .someone()))
                .isEqualTo(CallerState.SIGNED_IN);
        assertThat(state(moderator
                        .again(Roles.STAFF)
                        .at(now.minus(Duration.ofMinutes(481)))
                        .someone()))
                .isEqualTo(CallerState.ENDED);
    }

    /** privacy-safety.md A-46: what a token does not say counts as the least. */
    @Test
    void tokenThatDoesNotSayWhichSessionOrSinceWhenOpensNothing() {
        var ada = Someone.member();

        assertThat(state(ada.again(Roles.MEMBER).claim("sid", null).someone())).isEqualTo(CallerState.ENDED);
        assertThat(state(ada.again(Roles.MEMBER).claim("auth_time", null).someone()))
                .isEqualTo(CallerState.ENDED);
        assertThat(state(ada.again(Roles.MEMBER).claim("auth_time", "soon").someone()))
                .isEqualTo(CallerState.ENDED);
    }

    @Test
    void askingForTheSessionCostsNoStatementMore() {
        var ada = Someone.member();
        var moderator = Someone.staff(Function.MODERATOR);
        for (Someone person : new Someone[] {ada, moderator, Someone.partner("politie"), Someone.nobody()}) {
            long before = StatementCounter.total();
            person.ask(Reception.class, Reception::caller);
            assertThat(StatementCounter.total() - before).isLessThanOrEqualTo(person.id() == null ? 2 : 1);
        }
    }

    @Test
    void visitorEndsNothingAndNobodyEndsASessionByWords() {
        var ada = Someone.member();
        long before = Rows.count("select count(*) from ended_session");

        Someone.visitor().run(() -> Boundary.of(SessionEnding.class).endOwn());

        assertThat(Rows.count("select count(*) from ended_session")).isEqualTo(before);
        assertThatThrownBy(() -> Someone.visitor()
                        .run(() -> Boundary.of(SessionEnding.class).endAsProviderSays(ada.subject())))
                .isInstanceOf(LogoutTokenRefused.class);
        assertThat(state(ada)).isEqualTo(CallerState.JOINED);
    }

    @Test
    void endsOfOneSessionAtOnceAreNoError() {
        var ada = Someone.member();

        AtOnce.run(6, i -> end(ada));

        assertThat(state(ada)).isEqualTo(CallerState.ENDED);
    }

    /** Each node has a clock of its own: the one that writes last need not be the later one. */
    @Test
    void laterOfTwoEndsThatMeetCountsWhicheverIsWrittenFirst() {
        for (int seconds : new int[] {-300, 300}) {
            var ada = Someone.member();
            String index = indexOfAll(ada);
            Rows.update("delete from ended_session where sid_index = decode(?, 'hex')", index);
            FutureTask<Void> other = new FutureTask<>(() -> ada.run(() -> everywhere()), null);

            Rows.change(
                    () -> {
                        new Thread(other, "the other end").start();
                        Awaitility.await("the other end waits for the first")
                                .until(() -> Rows.count(
                                                "select count(*) from pg_stat_activity"
                                                        + " where wait_event_type = 'Lock' and query like 'insert into ended_s%'")
                                        > 0);
                    },
                    "insert into ended_session (sid_index, ended_at, keep_until)"
                            + " values (decode(?, 'hex'), now() + ? * interval '1 second', now() + interval '1 day')",
                    index,
                    seconds);

            assertThatCode(() -> other.get(1, TimeUnit.MINUTES)).doesNotThrowAnyException();
            Instant later = Instant.now().plusSeconds(Math.max(seconds, 0));
            assertThat(state(ada.again(Roles.MEMBER).at(later.minusSeconds(60)).someone()))
                    .isEqualTo(CallerState.ENDED);
            assertThat(state(ada.again(Roles.MEMBER).at(later.plusSeconds(60)).someone()))
                    .isEqualTo(CallerState.JOINED);
        }
    }

    /** Under which the registry keeps the end of all sessions of somebody. */
    private static String indexOfAll(Someone person) {
        Set<String> before = Set.copyOf(Rows.all(String.class, INDEXES));
        person.run(() -> everywhere());
        return Rows.all(String.class, INDEXES).stream()
                .filter(index -> !before.contains(index))
                .findFirst()
                .orElseThrow();
    }

    private static void everywhere() {
        Boundary.of(OwnSignIn.class).endAll();
    }

    private static void end(Someone person) {
        person.run(() -> Boundary.of(SessionEnding.class).endOwn());
    }

    private static CallerState state(Someone person) {
        return person.ask(Reception.class, Reception::caller).state();
    }
}
