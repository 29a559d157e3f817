/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.content.ItemKind;
import org.luwte.content.MenuLink;
import org.luwte.content.PageCard;
import org.luwte.content.PageView;
import org.luwte.content.boundary.Pages;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Someone;
import org.luwte.shared.Language;
import org.luwte.shared.NotFound;

/** What the site brings along is there after the very first start, for everybody. */
@ArquillianTest
class PagesIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(PagesIT.class);
    }

    @Test
    void everybodyReadsThePathOfEachSituation() {
        for (Someone person : List.of(Someone.visitor(), Someone.nobody(), Someone.partner("politie"))) {
            List<PageCard> paths = person.ask(Pages.class, pages -> pages.cards(ItemKind.PATH, Language.NL));

            assertThat(paths).hasSize(7);
            assertThat(paths.get(0).code()).isEqualTo("burglary");
            PageView page = person.ask(
                    Pages.class, pages -> pages.page(ItemKind.PATH, paths.get(0).slug(), Language.NL));
            assertThat(page.headings()).hasSize(4);
            assertThat(page.lines()).contains("police");
            assertThat(page.terms()).isNotEmpty();
            assertThat(page.slugs()).containsEntry(Language.EN, "burglary");
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Someone visitor = Someone.visitor();

        assertThatThrownBy(() -> visitor.ask(Pages.class, pages -> pages.page(ItemKind.PATH, "nergens", Language.NL)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> visitor.ask(Pages.class, pages -> pages.page(ItemKind.PAGE, "inbraak", Language.NL)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> visitor.ask(Pages.class, pages -> pages.page(ItemKind.BLOCK, "home-who", Language.NL)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anAddressOfAnotherLanguageLeadsOn() {
        assertThat(moved("burglary").map(PageCard::slug)).contains("inbraak");
        assertThat(moved("nergens")).isEmpty();
    }

    private static Optional<PageCard> moved(String slug) {
        return Someone.visitor().ask(Pages.class, pages -> pages.moved(ItemKind.PATH, slug, Language.NL));
    }

    @Test
    void partsOfTheHomePageAreForWhomTheyAre() {
        assertThat(parts(Someone.visitor())).contains("home-who", "home-steps").doesNotContain("home-welcome");
        assertThat(parts(Someone.nobody())).contains("home-steps").doesNotContain("home-welcome");
        assertThat(parts(Someone.member())).contains("home-who", "home-welcome").doesNotContain("home-steps");
    }

    private static List<String> parts(Someone person) {
        return person.ask(Pages.class, pages -> pages.parts(ItemKind.BLOCK, Language.NL)).stream()
                .map(part -> part.card().code())
                .toList();
    }

    @Test
    void menusLeadToPagesOfTheirLanguage() {
        List<MenuLink> english = Someone.visitor().ask(Pages.class, pages -> pages.menu("menu-footer", Language.EN));

        assertThat(english).isNotEmpty().allMatch(link -> link.path().startsWith("/en/"));
    }
}
