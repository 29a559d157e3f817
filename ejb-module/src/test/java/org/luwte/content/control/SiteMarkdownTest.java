/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luwte.content.HelpLineView;
import org.luwte.content.ItemKind;
import org.luwte.content.MenuLink;
import org.luwte.content.PageCard;
import org.luwte.content.PageView;
import org.luwte.content.TermView;
import org.luwte.shared.Language;

class SiteMarkdownTest {

    private final SiteMarkdown markdown = new SiteMarkdown();
    private final LinkTargets dutch = targets(Language.NL);

    private static LinkTargets targets(Language language) {
        return new LinkTargets(
                language,
                Map.of(
                        "burglary", new PageCard("burglary", ItemKind.PATH, "inbraak", "Inbraak", "Na een inbraak."),
                        "about", new PageCard("about", ItemKind.PAGE, "over", "Over", "Over ons."),
                        "report", new PageCard("report", ItemKind.TERM, "report", "aangifte", "Je meldt het.")),
                Map.of("police", new HelpLineView("police", "Politie", "0900-8844", "09008844", "Voor vragen", false)));
    }

    @Test
    void linksNameItemsAndLinesByCode() {
        var shown = markdown.render(
                "[in](page:burglary) [over](page:about) [](line:police) [aangifte](term:report) [hulp](/help) [elders](https://example.org/a?b=c)",
                targets(Language.EN));

        assertThat(shown.html())
                .contains("href=\"/en/help/inbraak\"", "href=\"/en/info/over\"", "href=\"/en/help\"")
                .contains("<a href=\"tel:09008844\" class=\"tel\">0900-8844</a>")
                .contains("<a href=\"#word-report\" class=\"term\">aangifte</a>")
                .containsPattern(
                        "<a href=\"https://example.org/a\\?b(=|&#61;)c\" rel=\"noopener noreferrer external\">");
        assertThat(shown.terms()).containsExactly(new TermView("report", "aangifte", "Je meldt het."));
        assertThat(shown.paths()).containsExactly("/help");
        assertThat(shown.broken()).isEmpty();
    }

    @Test
    void ofALinkThatLeadsNowhereTheWordsStay() {
        var shown = markdown.render(
                "[a](page:gone) [b](term:burglary) [c](line:none) [d](page:report) [e](http://example.org)", dutch);

        assertThat(shown.html()).isEqualTo("<p>a b c d e</p>\n");
        assertThat(shown.broken())
                .containsExactly("page:gone", "term:burglary", "line:none", "page:report", "http://example.org");
    }

    @Test
    void headingsCanBeJumpedTo() {
        var shown = markdown.render("## Wat nu?\n\n### Eerst\n\n## Wat nu?", dutch);

        assertThat(shown.headings())
                .containsExactly(
                        new PageView.Heading("t-wat-nu", "Wat nu?"), new PageView.Heading("t-wat-nu-1", "Wat nu?"));
        assertThat(shown.html()).contains("<h2 id=\"t-wat-nu\">", "<h3 id=\"t-eerst\">", "<h2 id=\"t-wat-nu-1\">");
    }

    @Test
    void whatIsToDoCanBeTicked() {
        assertThat(markdown.render("- [ ] Bel **nu**\n- los", dutch).html())
                .contains(
                        "<li class=\"task\"><label><input autocomplete=\"off\" type=\"checkbox\" /><span class=\"task-words\">Bel <strong>nu</strong></span></label></li>")
                .contains("<li>los</li>");
    }

    @Test
    void tablesHaveHeads() {
        assertThat(markdown.render("|a|b|\n|-|-|\n|1|2|", dutch).html())
                .contains("<th scope=\"col\">a</th>", "<td>2</td>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "![x](https://example.org/x.png)",
                "[x](javascript:alert(1))",
                "[x](data:text/html,x)",
                "[x](//example.org)",
                "[x](/help\" onclick=\"x)",
                "## <b onclick=x>x</b>",
            })
    void nothingRuns(String source) {
        assertThat(markdown.render(source, dutch).html())
                .doesNotContainPattern("<script|<img|<b |href=\"(javascript|data|//)|<[^>]+ on[a-z]+=");
    }

    @Test
    void aMenuIsTheLinksOfItsText() {
        assertThat(markdown.links("- [Hulp](/help)\n- [Weg](page:gone)\n- [Over](page:about)", dutch))
                .containsExactly(new MenuLink("Hulp", "/help"), new MenuLink("Over", "/info/over"));
    }
}
