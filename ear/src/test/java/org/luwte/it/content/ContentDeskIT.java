/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.luwte.it.content.SiteTeam.begun;
import static org.luwte.it.content.SiteTeam.item;
import static org.luwte.it.content.SiteTeam.manager;
import static org.luwte.it.content.SiteTeam.move;
import static org.luwte.it.content.SiteTeam.publish;
import static org.luwte.it.content.SiteTeam.published;
import static org.luwte.it.content.SiteTeam.run;
import static org.luwte.it.content.SiteTeam.save;
import static org.luwte.it.content.SiteTeam.seen;
import static org.luwte.it.content.SiteTeam.states;

import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.luwte.content.AddressTaken;
import org.luwte.content.ChangedMeanwhile;
import org.luwte.content.CodeTaken;
import org.luwte.content.ContentIncomplete;
import org.luwte.content.ItemKind;
import org.luwte.content.MomentTaken;
import org.luwte.content.NotAFutureMoment;
import org.luwte.content.PageCard;
import org.luwte.content.PublishTime;
import org.luwte.content.SourcesUnreadable;
import org.luwte.content.VersionState;
import org.luwte.content.boundary.ContentDesk;
import org.luwte.content.boundary.Pages;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Rows;
import org.luwte.it.support.Someone;
import org.luwte.shared.Language;
import org.luwte.shared.NotFound;

/** The site team writes, publishes, plans and takes back. */
@ArquillianTest
class ContentDeskIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(ContentDeskIT.class);
    }

    @AfterEach
    void leaveNothingOnTheSite() {
        Drafts.withdrawAll();
    }

    @Test
    void readersSeeWhatIsPublishedAndNoDraft() {
        Someone manager = manager();
        String code = begun(manager);
        save(manager, code, Drafts.page(code, "Proef"));
        assertThatThrownBy(() -> seen(code, Language.NL)).isInstanceOf(NotFound.class);

        publish(manager, code, Drafts.page(code, "Proef"), PublishTime.NOW);

        assertThat(seen(code, Language.NL)).isEqualTo("Proef");
        assertThat(Someone.visitor()
                        .ask(Pages.class, pages -> pages.page(ItemKind.PAGE, code + "-en", Language.EN))
                        .card()
                        .title())
                .isEqualTo("Proef in English");
        assertThat(Rows.all(
                        String.class, "select action from audit_row where actor_id = ? order by at, id", manager.id()))
                .containsExactly("CONTENT_SAVED", "CONTENT_SAVED", "CONTENT_PUBLISHED");
    }

    @Test
    void whatSomebodyElseChangedIsNotOverwritten() {
        Someone manager = manager();
        String code = begun(manager);
        long revision = item(manager, code).revision();
        run(manager, desk -> desk.save(code, revision, Drafts.page(code, "De eerste")));

        assertThatThrownBy(() -> run(manager, desk -> desk.save(code, revision, Drafts.page(code, "De tweede"))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> run(
                        manager, desk -> desk.publish(code, revision, Drafts.page(code, "De derde"), PublishTime.NOW)))
                .isInstanceOf(ChangedMeanwhile.class);

        assertThat(item(manager, code).draft().text(Language.NL).title()).isEqualTo("De eerste");
        assertThat(item(manager, code).revision()).isGreaterThan(revision);
    }

    @Test
    void addressOfAnotherPageIsRefusedAndNothingIsKept() {
        Someone manager = manager();
        String first = published(manager, "Proef");
        String second = begun(manager);
        long revision = item(manager, second).revision();

        assertThatThrownBy(() -> publish(manager, second, Drafts.page(first, "Proef"), PublishTime.NOW))
                .isInstanceOf(AddressTaken.class)
                .hasMessage("content.address.taken.nl");

        assertThat(item(manager, second).revision()).isEqualTo(revision);
        assertThat(item(manager, second).draft()).isEqualTo(Drafts.nothing());
    }

    @Test
    void formerAddressLeadsOn() {
        Someone manager = manager();
        String code = published(manager, "Proef");
        String moved = Drafts.code();
        publish(manager, code, Drafts.page(moved, "Proef"), PublishTime.NOW);

        assertThat(Someone.visitor()
                        .ask(Pages.class, pages -> pages.moved(ItemKind.PAGE, code, Language.NL))
                        .map(PageCard::slug))
                .contains(moved);
    }

    @Test
    void plannedVersionIsSeenFromItsMomentToItsEnd() {
        Someone manager = manager();
        String code = published(manager, "Eerst");
        Instant from = Instant.now().plusSeconds(3_600);
        publish(manager, code, Drafts.page(code, "Straks"), new PublishTime(from, from.plusSeconds(3_600)));
        assertThat(seen(code, Language.NL)).isEqualTo("Eerst");
        assertThat(states(manager, code)).containsExactly(VersionState.SCHEDULED, VersionState.LIVE);

        move(code, 1, "publish_at = now() - interval '1 hour'");
        move(code, 2, "publish_at = now() - interval '1 second'");
        assertThat(seen(code, Language.NL)).isEqualTo("Straks");
        assertThat(states(manager, code)).containsExactly(VersionState.LIVE, VersionState.FORMER);

        move(code, 2, "until = now()");
        assertThatThrownBy(() -> seen(code, Language.NL)).isInstanceOf(NotFound.class);
        assertThat(states(manager, code)).containsExactly(VersionState.FORMER, VersionState.FORMER);
    }

    @Test
    void planIsTakenBackAndMomentsMustLieAhead() {
        Someone manager = manager();
        String code = begun(manager);
        Instant later = Instant.parse("2999-01-01T00:00:00Z");
        var draft = Drafts.page(code, "Straks");
        for (PublishTime past : List.of(
                new PublishTime(Instant.parse("2020-01-01T00:00:00Z"), null),
                new PublishTime(null, Instant.parse("2020-01-01T00:00:00Z")),
                new PublishTime(later, later))) {
            assertThatThrownBy(() -> publish(manager, code, draft, past)).isInstanceOf(NotAFutureMoment.class);
        }
        publish(manager, code, draft, new PublishTime(later, null));
        assertThatThrownBy(() -> publish(manager, code, draft, new PublishTime(later, null)))
                .isInstanceOf(MomentTaken.class);

        run(manager, desk -> desk.unschedule(code, 1));

        assertThat(states(manager, code)).containsExactly(VersionState.DRAFT);
        assertThatThrownBy(() -> run(manager, desk -> desk.unschedule(code, 1))).isInstanceOf(NotFound.class);
    }

    @Test
    void formerVersionComesBackAndGoesAgain() {
        Someone manager = manager();
        String code = published(manager, "Een");
        publish(manager, code, Drafts.page(code, "Twee"), PublishTime.NOW);
        save(manager, code, Drafts.page(code, "In de maak"));

        assertThat(manager.ask(ContentDesk.class, desk -> desk.restore(code, 1)).intValue())
                .isEqualTo(4);
        assertThat(seen(code, Language.NL)).isEqualTo("Een");

        run(manager, desk -> desk.restore(code, 2));
        assertThat(seen(code, Language.NL)).isEqualTo("Twee");
        assertThat(item(manager, code).draft().text(Language.NL).title()).isEqualTo("In de maak");
        assertThatThrownBy(() -> run(manager, desk -> desk.restore(code, 3)))
                .as("a draft")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(manager, desk -> desk.restore(code, 99))).isInstanceOf(NotFound.class);
    }

    @Test
    void withdrawnPageIsSeenByNobodyUntilItIsPutBack() {
        Someone manager = manager();
        String code = published(manager, "Proef");

        run(manager, desk -> desk.withdraw(code));
        assertThatThrownBy(() -> seen(code, Language.NL)).isInstanceOf(NotFound.class);

        run(manager, desk -> desk.restore(code, 1));
        assertThat(seen(code, Language.NL)).isEqualTo("Proef");
    }

    @Test
    void nothingIncompleteIsPublished() {
        Someone manager = manager();
        String code = begun(manager);

        assertThatThrownBy(() -> publish(manager, code, Drafts.dutchOnly(code), PublishTime.NOW))
                .isInstanceOf(ContentIncomplete.class);
        assertThatThrownBy(() -> save(manager, code, Drafts.withSources(code, "geen bron")))
                .isInstanceOf(SourcesUnreadable.class);

        assertThat(states(manager, code)).containsExactly(VersionState.DRAFT);
    }

    @Test
    void discardedItemLeavesItsCodeToOthers() {
        Someone manager = manager();
        String code = begun(manager);
        assertThatThrownBy(() -> run(manager, desk -> desk.create(code, ItemKind.TERM)))
                .isInstanceOf(CodeTaken.class);

        boolean more = manager.ask(ContentDesk.class, desk -> desk.discard(code));
        assertThat(more).isFalse();

        run(manager, desk -> desk.create(code, ItemKind.TERM));
        assertThat(item(manager, code).kind()).isEqualTo(ItemKind.TERM);
    }
}
