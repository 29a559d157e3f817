/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.luwte.it.content.SiteTeam.begun;
import static org.luwte.it.content.SiteTeam.item;
import static org.luwte.it.content.SiteTeam.manager;
import static org.luwte.it.content.SiteTeam.publish;
import static org.luwte.it.content.SiteTeam.published;
import static org.luwte.it.content.SiteTeam.run;
import static org.luwte.it.content.SiteTeam.save;
import static org.luwte.it.content.SiteTeam.seen;
import static org.luwte.it.content.SiteTeam.states;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.luwte.content.ChangedMeanwhile;
import org.luwte.content.ItemLine;
import org.luwte.content.NothingCompared;
import org.luwte.content.PublishTime;
import org.luwte.content.SourceEntry;
import org.luwte.content.VersionState;
import org.luwte.content.VersionView;
import org.luwte.content.boundary.ContentDesk;
import org.luwte.content.boundary.ContentShelf;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Someone;
import org.luwte.shared.Language;
import org.luwte.shared.NotFound;

/** What the site team wrote is put away and taken up again, and its sources are compared. */
@ArquillianTest
class ContentAsideIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(ContentAsideIT.class);
    }

    @AfterEach
    void leaveNothingOnTheSite() {
        Drafts.withdrawAll();
    }

    @Test
    void whatIsThrownAwayIsTakenUpAgain() {
        Someone manager = manager();
        String code = begun(manager);
        save(manager, code, Drafts.page(code, "Een"));
        assertThat(manager.ask(ContentDesk.class, desk -> desk.discard(code)).booleanValue())
                .isTrue();
        assertThat(states(manager, code)).containsExactly(VersionState.ASIDE);
        save(manager, code, Drafts.page(code, "Twee"));

        run(manager, desk -> desk.resume(code, 1));

        assertThat(states(manager, code)).containsExactly(VersionState.ASIDE, VersionState.DRAFT);
        assertThat(item(manager, code).draft().text(Language.NL).title()).isEqualTo("Een");
        assertThatThrownBy(() -> run(manager, desk -> desk.resume(code, 1)))
                .as("a draft")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(manager, desk -> desk.restore(code, 2)))
                .as("nobody ever saw it")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> seen(code, Language.NL)).isInstanceOf(NotFound.class);
    }

    @Test
    void eachOfSeveralPlansIsTakenOutWhateverIsBeingWritten() {
        Someone manager = manager();
        String code = published(manager, "Nu");
        Instant later = Instant.parse("2999-01-01T00:00:00Z");
        publish(manager, code, Drafts.page(code, "Straks"), new PublishTime(later, null));
        publish(manager, code, Drafts.page(code, "Later"), new PublishTime(later.plusSeconds(60), null));
        save(manager, code, Drafts.page(code, "In de maak"));

        run(manager, desk -> desk.unschedule(code, 2));
        run(manager, desk -> desk.unschedule(code, 3));

        assertThat(states(manager, code))
                .containsExactly(VersionState.DRAFT, VersionState.ASIDE, VersionState.ASIDE, VersionState.LIVE);
        assertThat(item(manager, code).draft().text(Language.NL).title()).isEqualTo("In de maak");
        assertThat(seen(code, Language.NL)).isEqualTo("Nu");
    }

    @Test
    void comparedSourcesCarryTheDayOfTodayAlsoInTheDraft() {
        Someone manager = manager();
        String code = begun(manager);
        String old = "Politie | https://www.politie.nl/ | 2020-01-01";
        Instant end = Instant.parse("2999-01-01T00:00:00Z");
        publish(manager, code, Drafts.withSources(code, old), new PublishTime(null, end));
        save(manager, code, Drafts.withSources(code, old));
        assertThat(due(manager, code)).isEqualTo(2);
        long revision = item(manager, code).revision();
        assertThatThrownBy(() -> run(manager, desk -> desk.compared(code, revision, Map.of(Language.NL, Set.of()))))
                .isInstanceOf(NothingCompared.class);

        run(manager, desk -> desk.compared(code, revision, Map.of(Language.NL, Set.of("https://www.politie.nl/"))));

        assertThat(due(manager, code)).as("English is still to be compared").isEqualTo(1);
        List<SourceEntry> sources = manager.ask(ContentShelf.class, shelf -> shelf.sources(code));
        assertThat(sources).extracting(SourceEntry::due).containsExactly(false, true);
        assertThat(item(manager, code).draft().text(Language.NL).sources()).doesNotContain("2020");
        assertThat(item(manager, code).draft().text(Language.EN).sources()).contains("2020");
        assertThat(item(manager, code).versions())
                .filteredOn(version -> version.state() == VersionState.LIVE)
                .extracting(VersionView::until)
                .containsExactly(end);
        assertThatThrownBy(() -> run(
                        manager,
                        desk -> desk.compared(code, revision, Map.of(Language.EN, Set.of("https://www.politie.nl/")))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    private static long due(Someone manager, String code) {
        return manager.ask(ContentShelf.class, shelf -> shelf.items(Language.NL)).stream()
                .filter(line -> line.code().equals(code))
                .mapToLong(ItemLine::due)
                .sum();
    }
}
