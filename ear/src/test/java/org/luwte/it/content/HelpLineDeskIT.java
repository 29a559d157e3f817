/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.content.ChangedMeanwhile;
import org.luwte.content.CodeTaken;
import org.luwte.content.ContentIncomplete;
import org.luwte.content.HelpLineDraft;
import org.luwte.content.HelpLineEntry;
import org.luwte.content.HelpLineFormer;
import org.luwte.content.HelpLineNeeded;
import org.luwte.content.HelpLineView;
import org.luwte.content.boundary.HelpLineDesk;
import org.luwte.content.boundary.HelpLines;
import org.luwte.identity.Function;
import org.luwte.it.support.Boundary;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Rows;
import org.luwte.it.support.Someone;
import org.luwte.shared.Language;
import org.luwte.shared.NotFound;

/** The site team keeps the help lines right (privacy-safety.md U-22). */
@ArquillianTest
class HelpLineDeskIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(HelpLineDeskIT.class);
    }

    @Test
    void whatLineSaidLongAgoIsPutBack() {
        Someone manager = manager();
        String code = Drafts.code();
        run(manager, desk -> desk.add(code, line("088-1", "0881", false)));
        long revision = entry(manager, code).revision();
        run(manager, desk -> desk.save(code, revision, line("088-2", "0882", false)));
        run(manager, desk -> desk.checked(code));
        List<HelpLineFormer> former = manager.ask(HelpLineDesk.class, desk -> desk.former(code));
        assertThat(former).extracting(said -> said.draft().number()).containsExactly("088-2", "088-1");
        Instant first = former.get(1).until();

        run(manager, desk -> desk.restore(code, first));

        assertThat(number(code)).isEqualTo("088-1");
        assertThatThrownBy(() -> run(manager, desk -> desk.restore(code, first.minusSeconds(1))))
                .isInstanceOf(NotFound.class);
        run(manager, desk -> desk.remove(code));
    }

    @Test
    void lineIsAddedChangedTakenBackRemovedAndPutBack() {
        Someone manager = manager();
        String code = Drafts.code();
        run(manager, desk -> desk.add(code, line("088-1", "0881", false)));
        assertThat(number(code)).isEqualTo("088-1");
        assertThat(entry(manager, code).changed()).isFalse();

        long revision = entry(manager, code).revision();
        run(manager, desk -> desk.save(code, revision, line("088-2", "0882", false)));
        assertThat(number(code)).isEqualTo("088-2");
        assertThatThrownBy(() -> run(manager, desk -> desk.save(code, revision, line("088-3", "0883", false))))
                .isInstanceOf(ChangedMeanwhile.class);

        run(manager, desk -> desk.undo(code));
        assertThat(number(code)).isEqualTo("088-1");
        run(manager, desk -> desk.undo(code));
        assertThat(number(code)).as("undone what was undone").isEqualTo("088-2");

        run(manager, desk -> desk.remove(code));
        assertThat(number(code)).isNull();
        assertThat(manager.ask(HelpLineDesk.class, HelpLineDesk::removed)).contains(code);
        run(manager, desk -> desk.undo(code));
        assertThat(number(code)).isEqualTo("088-2");
        assertThat(manager.ask(HelpLineDesk.class, HelpLineDesk::removed)).doesNotContain(code);

        run(manager, desk -> desk.remove(code));
        assertThat(Rows.all(
                        String.class, "select action from audit_row where actor_id = ? order by at, id", manager.id()))
                .containsExactly(
                        "HELP_LINE_SAVED",
                        "HELP_LINE_SAVED",
                        "HELP_LINE_RESTORED",
                        "HELP_LINE_RESTORED",
                        "HELP_LINE_REMOVED",
                        "HELP_LINE_RESTORED",
                        "HELP_LINE_REMOVED");
    }

    @Test
    void lastThreeOfEveryPageStay() {
        Someone manager = manager();
        HelpLineEntry emergency = entry(manager, "emergency");
        assertThat(emergency.needed()).isTrue();
        var quiet = new HelpLineDraft("112", "112", false, 1, emergency.draft().texts());

        assertThatThrownBy(() -> run(manager, desk -> desk.remove("emergency"))).isInstanceOf(HelpLineNeeded.class);
        assertThatThrownBy(() -> run(manager, desk -> desk.save("emergency", emergency.revision(), quiet)))
                .isInstanceOf(HelpLineNeeded.class);
        assertThat(entry(manager, "emergency")).isEqualTo(emergency);

        String code = Drafts.code();
        run(manager, desk -> desk.add(code, line("088-4", "0884", true)));
        assertThat(entry(manager, "emergency").needed()).isFalse();
        run(manager, desk -> desk.remove(code));
        assertThat(entry(manager, "emergency").needed()).isTrue();
    }

    @Test
    void numberIsDueAfterNinetyDaysAndCheckedAgain() {
        Someone manager = manager();
        String code = Drafts.code();
        run(manager, desk -> desk.add(code, line("088-5", "0885", false)));
        assertThat(entry(manager, code).due()).isFalse();

        Rows.update("update help_line set checked_on = current_date - 91 where code = ?", code);
        assertThat(entry(manager, code).due()).isTrue();
        run(manager, desk -> desk.checked(code));

        assertThat(entry(manager, code).due()).isFalse();
        run(manager, desk -> desk.remove(code));
    }

    @Test
    void nothingHalfAndNothingDoubleIsAdded() {
        Someone manager = manager();
        var dutch = new HelpLineDraft(
                "1", "111", false, 1, Map.of(Language.NL, new HelpLineDraft.Words("Naam", "Voor wie")));

        assertThatThrownBy(() -> run(manager, desk -> desk.add(Drafts.code(), dutch)))
                .isInstanceOf(ContentIncomplete.class);
        assertThatThrownBy(() -> run(manager, desk -> desk.add("police", line("1", "111", false))))
                .isInstanceOf(CodeTaken.class);
        assertThatThrownBy(() -> run(manager, desk -> desk.undo(Drafts.code()))).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyElseChangesHelpLines() {
        for (Someone other : List.of(Someone.staff(Function.MODERATOR), Someone.staff(Function.DUTY_OFFICER))) {
            everyDoor(door -> assertThatThrownBy(() -> run(other, door)).isInstanceOf(NotFound.class));
        }
        for (Someone other : List.of(Someone.visitor(), Someone.member(), Someone.partner("politie"))) {
            everyDoor(door -> assertThatThrownBy(() -> run(other, door)).isInstanceOf(EJBAccessException.class));
        }
    }

    private static void everyDoor(Consumer<Consumer<HelpLineDesk>> closed) {
        closed.accept(HelpLineDesk::all);
        closed.accept(HelpLineDesk::removed);
        closed.accept(desk -> desk.line("police"));
        closed.accept(desk -> desk.add("van-een-ander", line("1", "111", false)));
        closed.accept(desk -> desk.save("police", 0, line("1", "111", false)));
        closed.accept(desk -> desk.checked("police"));
        closed.accept(desk -> desk.remove("police"));
        closed.accept(desk -> desk.undo("police"));
        closed.accept(desk -> desk.former("police"));
        closed.accept(desk -> desk.restore("police", Instant.EPOCH));
    }

    private static Someone manager() {
        return Someone.staff(Function.COMMUNITY_MANAGER);
    }

    private static void run(Someone person, Consumer<HelpLineDesk> work) {
        person.run(() -> work.accept(Boundary.of(HelpLineDesk.class)));
    }

    private static HelpLineEntry entry(Someone manager, String code) {
        return manager.ask(HelpLineDesk.class, desk -> desk.line(code));
    }

    private static HelpLineDraft line(String number, String tel, boolean urgent) {
        return new HelpLineDraft(
                number,
                tel,
                urgent,
                99,
                Map.of(
                        Language.NL, new HelpLineDraft.Words("Proeflijn", "Voor een proef"),
                        Language.EN, new HelpLineDraft.Words("Test line", "For a test")));
    }

    /** What everybody sees; {@code null} when there is no such line. */
    private static String number(String code) {
        return Someone.visitor().ask(HelpLines.class, lines -> lines.all(Language.EN)).stream()
                .filter(line -> line.code().equals(code))
                .map(HelpLineView::number)
                .findFirst()
                .orElse(null);
    }
}
