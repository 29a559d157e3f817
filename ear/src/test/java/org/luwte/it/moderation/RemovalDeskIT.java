/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.audit.AccessGround;
import org.luwte.audit.AccessReason;
import org.luwte.identity.Function;
import org.luwte.identity.Roles;
import org.luwte.identity.StepUpRequired;
import org.luwte.it.support.AtOnce;
import org.luwte.it.support.Boundary;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Rows;
import org.luwte.it.support.SignedIn;
import org.luwte.it.support.Someone;
import org.luwte.moderation.RemovalClosed;
import org.luwte.moderation.RemovalDecision;
import org.luwte.moderation.RemovalDraft;
import org.luwte.moderation.RemovalFile;
import org.luwte.moderation.RemovalFormOld;
import org.luwte.moderation.RemovalLine;
import org.luwte.moderation.RemovalReceipt;
import org.luwte.moderation.RemovalState;
import org.luwte.moderation.RemovalStatus;
import org.luwte.moderation.RemovalTooMany;
import org.luwte.moderation.RemovalUnknown;
import org.luwte.moderation.boundary.RemovalCounter;
import org.luwte.moderation.boundary.RemovalDesk;
import org.luwte.moderation.control.RemovalRetention;
import org.luwte.shared.Language;
import org.luwte.shared.NotFound;
import org.luwte.vault.Unreadable;

/** People who are named in a text ask without an account, and the staff answers (privacy-safety.md C-20). */
@ArquillianTest
class RemovalDeskIT {

    private static final AccessReason REASON = new AccessReason(AccessGround.LEGAL_DEMAND, "vraag om weghalen");
    private static final String REQUESTS = "select count(*) from removal_request";

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(RemovalDeskIT.class);
    }

    @Test
    void isAskedReadDecidedToldAndReopened() {
        String address = address();
        RemovalReceipt receipt = ask(form(), address);
        String handle = newest();
        assertThat(state(receipt.number(), address).status()).isEqualTo(RemovalStatus.RECEIVED);
        Someone officer = Someone.staff(Function.DATA_PROTECTION_OFFICER);

        run(officer, desk -> desk.take(handle));
        assertThat(state(receipt.number(), address).status()).isEqualTo(RemovalStatus.TAKEN);
        RemovalFile file = officer.ask(RemovalDesk.class, desk -> desk.open(handle, REASON));
        assertThat(file.place()).isEqualTo("/topic/0a1b");
        assertThat(file.words()).isEqualTo("mijn broer Jan");
        assertThat(file.harm()).isEqualTo("Buren herkennen ons");
        assertThat(file.contact()).isNull();
        run(officer, desk -> desk.decide(handle, decision(RemovalStatus.REFUSED)));

        RemovalState told = state(receipt.number().toLowerCase().replace("-", " "), address);
        assertThat(told.status()).isEqualTo(RemovalStatus.REFUSED);
        assertThat(told.answer()).isEqualTo("Er staat geen naam in.");
        assertThat(told.looks()).singleElement().satisfies(look -> {
            assertThat(look.ground()).isEqualTo(AccessGround.LEGAL_DEMAND);
            assertThat(look.note()).isEqualTo("vraag om weghalen");
        });

        run(officer, desk -> desk.reopen(handle));
        assertThat(state(receipt.number(), address).status()).isEqualTo(RemovalStatus.TAKEN);
        assertThat(state(receipt.number(), address).answer()).isNull();
        assertThat(Rows.all(
                        String.class, "select action from audit_row where actor_id = ? order by at, id", officer.id()))
                .containsExactly("REMOVAL_TAKEN", "REMOVAL_OPENED", "REMOVAL_DECIDED", "REMOVAL_REOPENED");
    }

    @Test
    void oldestWaitsFirstAndTooLateIsMarked() {
        ask(form(), address());
        String handle = newest();
        ask(form(), address());
        String younger = newest();
        Someone moderator = Someone.staff(Function.MODERATOR);
        Rows.update("update removal_request set received_at = now() - interval '32 days' where handle = ?", handle);

        List<RemovalLine> waiting = moderator.ask(RemovalDesk.class, RemovalDesk::open);

        assertThat(waiting).extracting(RemovalLine::handle).containsSubsequence(handle, younger);
        assertThat(moderator.ask(RemovalDesk.class, desk -> desk.line(handle)).overdue())
                .isTrue();
        assertThat(moderator.ask(RemovalDesk.class, desk -> desk.line(younger)).overdue())
                .isFalse();
        run(moderator, desk -> desk.decide(handle, decision(RemovalStatus.REMOVED)));
        List<RemovalLine> stillWaiting = moderator.ask(RemovalDesk.class, RemovalDesk::open);
        assertThat(stillWaiting).extracting(RemovalLine::handle).doesNotContain(handle);
        assertThat(moderator.ask(RemovalDesk.class, RemovalDesk::decided))
                .extracting(RemovalLine::handle)
                .contains(handle);
        assertThatThrownBy(() -> run(moderator, desk -> desk.decide(handle, decision(RemovalStatus.REFUSED))))
                .isInstanceOf(RemovalClosed.class);
    }

    @Test
    void nothingReadableIsStored() {
        RemovalReceipt receipt = ask(form(), address());

        assertThat(Rows.count(
                        REQUESTS + " where handle = ? and position('broer'::bytea in words) = 0"
                                + " and position('topic'::bytea in place) = 0 and position('Buren'::bytea in harm) = 0"
                                + " and position(?::bytea in receipt_index) = 0 and contact is null",
                        newest(),
                        receipt.number().substring(0, 4).getBytes()))
                .isEqualTo(1);
    }

    /** No reason, no content; who looked stands there by id, who asked by a reference that dies with her key. */
    @Test
    void withoutAReasonNothingOpens() {
        ask(form(), address());
        String handle = newest();
        Someone manager = Someone.staff(Function.COMMUNITY_MANAGER);

        assertThatThrownBy(() -> manager.ask(RemovalDesk.class, desk -> desk.open(handle, null)))
                .isInstanceOf(RuntimeException.class);
        String opened = "select count(*) from audit_row where action = 'REMOVAL_OPENED' and subject_ref = ?"
                + " and actor_id = ? and object_id is null";
        assertThat(Rows.count(opened, Boundary.reference(id(handle)), manager.id()))
                .isZero();
        manager.ask(RemovalDesk.class, desk -> desk.open(handle, REASON));
        assertThat(Rows.count(opened, Boundary.reference(id(handle)), manager.id()))
                .isEqualTo(1);
    }

    @Test
    void nobodyElseReadsRequests() {
        ask(form(), address());
        String handle = newest();
        for (Someone other :
                List.of(Someone.staff(), Someone.staff(Function.VOLUNTEER), Someone.staff(Function.DUTY_OFFICER))) {
            everyDoor(handle, door -> assertThatThrownBy(() -> run(other, door)).isInstanceOf(NotFound.class));
        }
        for (Someone other :
                List.of(Someone.visitor(), Someone.member(), Someone.nobody(), Someone.partner("politie"))) {
            everyDoor(
                    handle, door -> assertThatThrownBy(() -> run(other, door)).isInstanceOf(EJBAccessException.class));
        }
        Someone weak = new SignedIn(Roles.STAFF).methods("pwd", "rc").registered(Function.MODERATOR);
        assertThatThrownBy(() -> run(weak, desk -> desk.open(handle, REASON))).isInstanceOf(StepUpRequired.class);
        Someone moderator = Someone.staff(Function.MODERATOR);
        everyDoor(
                "0".repeat(32),
                door -> assertThatThrownBy(() -> run(moderator, door)).isInstanceOf(NotFound.class));
    }

    private static void everyDoor(String handle, Consumer<Consumer<RemovalDesk>> closed) {
        closed.accept(desk -> desk.line(handle));
        closed.accept(desk -> desk.open(handle, REASON));
        closed.accept(desk -> desk.take(handle));
        closed.accept(desk -> desk.decide(handle, decision(RemovalStatus.REFUSED)));
        closed.accept(desk -> desk.reopen(handle));
    }

    @Test
    void wrongNumberAndNoNumberAreTheSame() {
        ask(form(), address());
        for (String wrong : new String[] {null, "", "x", "AAAA-AAAA-AAAA-AAAA", newest()}) {
            assertThatThrownBy(() -> state(wrong, address())).isInstanceOf(RemovalUnknown.class);
        }
    }

    @Test
    void whatIsSentTwiceIsOneRequest() {
        String form = form();
        String address = address();
        long before = Rows.count(REQUESTS);

        AtOnce.run(4, number -> ask(form, address));

        assertThat(ask(form, address)).isEqualTo(ask(form, address));
        assertThat(Rows.count(REQUESTS)).isEqualTo(before + 1);
        assertThatThrownBy(() -> ask("nonsense", address)).isInstanceOf(RemovalFormOld.class);
    }

    @Test
    void fromOnePlaceTenComeInAnHour() {
        String place = address();
        String neighbour = place.substring(0, place.lastIndexOf('.')) + ".200";
        for (int i = 0; i < 10; i++) {
            ask(form(), place);
        }
        long before = Rows.count(REQUESTS);

        assertThatThrownBy(() -> ask(form(), neighbour)).isInstanceOf(RemovalTooMany.class);
        assertThat(Rows.count(REQUESTS)).isEqualTo(before);
        ask(form(), address());
        assertThat(Rows.count(REQUESTS)).isEqualTo(before + 1);
    }

    @Test
    void wrongNumbersFromOnePlaceComeToAnEnd() {
        String place =
                "2001:db8:" + Integer.toHexString(ThreadLocalRandom.current().nextInt(0x10000)) + "::1";
        RemovalReceipt receipt = ask(form(), place);
        for (int i = 0; i < 30; i++) {
            assertThatThrownBy(() -> state("x", place)).isInstanceOf(RemovalUnknown.class);
        }
        assertThatThrownBy(() -> state("x", place)).isInstanceOf(RemovalTooMany.class);
        assertThat(state(receipt.number(), place).status()).isEqualTo(RemovalStatus.RECEIVED);
    }

    /** at its end the key goes, and the row with it; what is not decided stays. */
    @Test
    void isDestroyedAtItsEnd() {
        String address = address();
        RemovalReceipt over = ask(form(), address);
        String handle = newest();
        UUID id = id(handle);
        RemovalReceipt open = ask(form(), address);
        run(Someone.staff(Function.MODERATOR), desk -> desk.decide(handle, decision(RemovalStatus.REMOVED)));
        Boundary.of(RemovalRetention.class).destroy();
        assertThat(state(over.number(), address).status()).as("not yet").isEqualTo(RemovalStatus.REMOVED);

        Rows.update("update removal_request set ends_at = now() where handle = ?", handle);
        Boundary.of(RemovalRetention.class).destroy();

        assertThatThrownBy(() -> state(over.number(), address)).isInstanceOf(RemovalUnknown.class);
        assertThatThrownBy(() -> Boundary.reference(id)).isInstanceOf(Unreadable.class);
        assertThat(Rows.count(REQUESTS + " where handle = ?", handle)).isZero();
        assertThat(state(open.number(), address).status()).isEqualTo(RemovalStatus.RECEIVED);
    }

    private static RemovalDecision decision(RemovalStatus outcome) {
        return new RemovalDecision(outcome, "Er staat geen naam in.");
    }

    private static String form() {
        return Someone.visitor().ask(RemovalCounter.class, RemovalCounter::begin);
    }

    private static RemovalReceipt ask(String form, String address) {
        var draft = new RemovalDraft(form, Language.NL, "/topic/0a1b", "mijn broer Jan", "Buren herkennen ons", null);
        return Someone.visitor().ask(RemovalCounter.class, counter -> counter.ask(draft, address));
    }

    private static RemovalState state(String number, String address) {
        return Someone.visitor().ask(RemovalCounter.class, counter -> counter.state(number, address));
    }

    private static void run(Someone person, Consumer<RemovalDesk> work) {
        person.run(() -> work.accept(Boundary.of(RemovalDesk.class)));
    }

    /** A place from which nobody else asks. */
    private static String address() {
        var random = ThreadLocalRandom.current();
        return "10." + random.nextInt(256) + "." + random.nextInt(256) + ".7";
    }

    private static String newest() {
        return Rows.one(String.class, "select handle from removal_request order by received_at desc, id desc limit 1");
    }

    private static UUID id(String handle) {
        return Rows.one(UUID.class, "select id from removal_request where handle = ?", handle);
    }
}
