/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.luwte.it.content.SiteTeam.manager;
import static org.luwte.it.content.SiteTeam.publish;
import static org.luwte.it.content.SiteTeam.published;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.luwte.content.BrokenLink;
import org.luwte.content.DifferenceLine;
import org.luwte.content.ItemKind;
import org.luwte.content.ItemLine;
import org.luwte.content.PublishTime;
import org.luwte.content.boundary.ContentDesk;
import org.luwte.content.boundary.ContentShelf;
import org.luwte.identity.Function;
import org.luwte.it.support.Boundary;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Rows;
import org.luwte.it.support.Someone;
import org.luwte.shared.Language;
import org.luwte.shared.NotFound;

/** What the site team looks at, and who comes to the desk at all. */
@ArquillianTest
class ContentShelfIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(ContentShelfIT.class);
    }

    @AfterEach
    void leaveNothingOnTheSite() {
        Drafts.withdrawAll();
    }

    @Test
    void shelfShowsDifferencesPreviewsAndBrokenLinks() {
        Someone manager = manager();
        String code = published(manager, "Oud");
        publish(
                manager,
                code,
                Drafts.withSource(code, "Een [link](page:nergens) en [nog een](/nergens)."),
                PublishTime.NOW);

        List<DifferenceLine> lines =
                manager.ask(ContentShelf.class, shelf -> shelf.difference(code, 1, 2, Language.NL));
        assertThat(lines)
                .contains(
                        new DifferenceLine(DifferenceLine.Kind.REMOVED, "Oud"),
                        new DifferenceLine(DifferenceLine.Kind.ADDED, "Met een link"))
                .contains(new DifferenceLine(DifferenceLine.Kind.SAME, code));
        assertThat(manager.ask(ContentShelf.class, shelf -> shelf.preview(code, 1, Language.EN))
                        .card()
                        .title())
                .isEqualTo("Oud in English");
        List<BrokenLink> broken = manager.ask(ContentShelf.class, shelf -> shelf.brokenLinks(Set.of("/")));
        assertThat(broken)
                .filteredOn(link -> link.code().equals(code))
                .extracting(link -> link.language() + " " + link.target())
                .containsExactly("NL page:nergens", "NL /nergens", "EN page:nergens", "EN /nergens");
        List<BrokenLink> before = manager.ask(ContentShelf.class, shelf -> shelf.brokenLinks(code, 1, Set.of("/")));
        assertThat(before).isEmpty();
        List<BrokenLink> now = manager.ask(ContentShelf.class, shelf -> shelf.brokenLinks(code, 2, Set.of("/nergens")));
        assertThat(now).extracting(BrokenLink::target).containsExactly("page:nergens", "page:nergens");
        List<ItemLine> items = manager.ask(ContentShelf.class, shelf -> shelf.items(Language.NL));
        assertThat(items)
                .filteredOn(line -> line.code().equals(code))
                .allMatch(line -> line.live() && !line.draft() && line.title().equals("Met een link"))
                .hasSize(1);
    }

    @Test
    void nobodyElseComesToTheDesk() {
        for (Someone other :
                List.of(Someone.staff(Function.MODERATOR), Someone.staff(Function.DATA_PROTECTION_OFFICER))) {
            everyDoor(door -> assertThatThrownBy(() -> other.run(door)).isInstanceOf(NotFound.class));
        }
        for (Someone other : List.of(Someone.visitor(), Someone.member(), Someone.partner("politie"))) {
            everyDoor(door -> assertThatThrownBy(() -> other.run(door)).isInstanceOf(EJBAccessException.class));
        }
        assertThat(Rows.count("select count(*) from content_item where code = 'van-een-ander'"))
                .isZero();
    }

    private static void everyDoor(Consumer<Runnable> closed) {
        ContentDesk desk = Boundary.of(ContentDesk.class);
        ContentShelf shelf = Boundary.of(ContentShelf.class);
        closed.accept(() -> desk.create("van-een-ander", ItemKind.PAGE));
        closed.accept(() -> desk.save("burglary", 0, Drafts.nothing()));
        closed.accept(() -> desk.publish("burglary", 0, Drafts.nothing(), PublishTime.NOW));
        closed.accept(() -> desk.withdraw("burglary"));
        closed.accept(() -> desk.restore("burglary", 1));
        closed.accept(() -> desk.resume("burglary", 1));
        closed.accept(() -> desk.compared("burglary", 0, Map.of(Language.NL, Set.of("https://www.politie.nl/"))));
        closed.accept(() -> shelf.sources("burglary"));
        closed.accept(() -> shelf.words("burglary", 1));
        closed.accept(() -> shelf.brokenLinks("burglary", 1, Set.of()));
        closed.accept(() -> shelf.items(Language.NL));
        closed.accept(() -> shelf.item("burglary"));
        closed.accept(() -> shelf.preview("burglary", 1, Language.NL));
    }
}
