/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.awaitility.Awaitility;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.audit.ActorRole;
import org.luwte.audit.AuditFilter;
import org.luwte.identity.Function;
import org.luwte.identity.TrailLine;
import org.luwte.identity.TrailPage;
import org.luwte.identity.boundary.Desk;
import org.luwte.identity.boundary.TrailDesk;
import org.luwte.it.support.Boundary;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Rows;
import org.luwte.it.support.Someone;
import org.luwte.shared.NotFound;

/** The data protection officer reads the trail and nothing else, and each look is a row itself. */
@ArquillianTest
class TrailDeskIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(TrailDeskIT.class);
    }

    @Test
    void officerReadsWhatOthersDid() {
        Someone member = Someone.member();
        Someone officer = officer();

        TrailPage page = officer.ask(TrailDesk.class, desk -> desk.read(filter("MEMBER_JOINED", ActorRole.MEMBER), 1));

        String reference = HexFormat.of().formatHex(member.reference()).substring(0, 8);
        assertThat(page.lines().items())
                .allMatch(line -> line.action().equals("MEMBER_JOINED"))
                .extracting(TrailLine::reference)
                .contains(reference);
        assertThat(page.lines().items()).allMatch(line -> line.actor() == null);
    }

    @Test
    void eachLookOfTheOfficerIsARow() {
        Someone officer = officer();

        officer.ask(TrailDesk.class, desk -> desk.read(AuditFilter.ALL, 1));
        officer.ask(TrailDesk.class, TrailDesk::verify);
        export(officer);

        assertThat(Rows.all(
                        String.class, "select action from audit_row where actor_id = ? order by at, id", officer.id()))
                .containsExactly("TRAIL_READ", "TRAIL_VERIFIED", "TRAIL_EXPORTED");
    }

    /** Whoever hangs up undoes the transaction, and has what was written until then. */
    @Test
    void exportThatIsBrokenOffIsARow() {
        Someone.member();
        Someone officer = officer();

        assertThatThrownBy(() -> officer.run(() -> Boundary.of(TrailDesk.class).export(1, hangingUp())))
                .hasStackTraceContaining("hung up");

        assertThat(Rows.all(String.class, "select action from audit_row where actor_id = ?", officer.id()))
                .containsExactly("TRAIL_EXPORTED");
    }

    /** Takes a kilobyte, and is not there any more at the end. */
    private static OutputStream hangingUp() {
        return new OutputStream() {
            private int taken;

            @Override
            public void write(int one) throws IOException {
                if (++taken > 1_024) {
                    flush();
                }
            }

            @Override
            public void flush() throws IOException {
                throw new IOException("hung up");
            }
        };
    }

    @Test
    void filterNarrows() {
        Someone officer = officer();
        Someone.member();

        var nothing = new AuditFilter(Instant.now().plusSeconds(3_600), null, null, null);
        var past = new AuditFilter(null, Instant.parse("2000-01-01T00:00:00Z"), null, null);

        assertThat(officer.ask(TrailDesk.class, desk -> desk.read(nothing, 1))
                        .lines()
                        .items())
                .isEmpty();
        assertThat(officer.ask(TrailDesk.class, desk -> desk.read(past, 1))
                        .lines()
                        .items())
                .isEmpty();
        assertThat(officer.ask(TrailDesk.class, desk -> desk.read(filter(null, ActorRole.STAFF), 1))
                        .lines()
                        .items())
                .isNotEmpty()
                .allMatch(line -> line.role() == ActorRole.STAFF);
        assertThatThrownBy(() -> officer.ask(TrailDesk.class, desk -> desk.read(past, 2)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void exportHoldsNoIdOfAMember() {
        Someone member = Someone.member();

        Someone officer = officer();
        // A row is in the chain within a second or so.
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> export(officer).contains("\"action\":\"MEMBER_JOINED\""));

        assertThat(export(officer))
                .contains("\"action\":\"MEMBER_JOINED\"")
                .doesNotContain(member.id().toString());
    }

    /** Part after part is the whole chain, its checkpoints too; there is no part behind the last. */
    @Test
    void partsFollowOneAnother() {
        for (int row = 1; row <= 5; row++) {
            Someone.member();
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> Boundary.book().state().sealed() >= 5);
        long last = Boundary.book().state().sealed();

        assertThat(rows(1, 2).lines().filter(line -> line.startsWith("{\"row\":")))
                .hasSize(2);
        var parts = (rows(1, 2) + rows(3, 4) + rows(5, last)).lines().toList();
        assertThat(parts).filteredOn(line -> line.startsWith("{\"row\":")).hasSize((int) last);
        assertThat(rows(1, last).lines().toList()).containsSubsequence(parts);
        Someone officer = officer();
        assertThatThrownBy(() -> officer.run(() -> Boundary.of(TrailDesk.class)
                        .export(Boundary.book().state().parts() + 1, OutputStream.nullOutputStream())))
                .isInstanceOf(NotFound.class);
        assertThat(Rows.all(String.class, "select action from audit_row where actor_id = ?", officer.id()))
                .isEmpty();
    }

    @Test
    void nobodyElseReadsTheTrail() {
        for (Someone other : List.of(
                Someone.staff(), Someone.staff(Function.COMMUNITY_MANAGER), Someone.staff(Function.KEY_CUSTODIAN))) {
            assertThatThrownBy(() -> read(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> other.ask(TrailDesk.class, TrailDesk::verify))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> export(other)).isInstanceOf(NotFound.class);
        }
        for (Someone other : List.of(Someone.visitor(), Someone.member(), Someone.partner("politie"))) {
            assertThatThrownBy(() -> read(other)).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.ask(TrailDesk.class, TrailDesk::verify))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> export(other)).isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void deskTellsWhatEachMayDo() {
        assertThat(officer().ask(Desk.class, Desk::overview).mayReadTrail()).isTrue();
        assertThat(officer().ask(Desk.class, Desk::overview).mayOpenFiles()).isFalse();
        assertThat(Someone.staff(Function.MODERATOR)
                        .ask(Desk.class, Desk::overview)
                        .mayOpenFiles())
                .isTrue();
        assertThatThrownBy(() -> Someone.staff().ask(Desk.class, Desk::overview))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Someone.member().ask(Desk.class, Desk::overview))
                .isInstanceOf(EJBAccessException.class);
    }

    private static TrailPage read(Someone person) {
        return person.ask(TrailDesk.class, desk -> desk.read(AuditFilter.ALL, 1));
    }

    private static String export(Someone person) {
        return person.ask(TrailDesk.class, desk -> {
            var out = new ByteArrayOutputStream();
            desk.export(Boundary.book().state().parts(), out);
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    private static String rows(long first, long last) {
        var out = new ByteArrayOutputStream();
        Boundary.book().export(first, last, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static AuditFilter filter(String action, ActorRole role) {
        return new AuditFilter(null, null, action, role);
    }

    private static Someone officer() {
        return Someone.staff(Function.DATA_PROTECTION_OFFICER);
    }
}
