/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private final Markdown markdown = new Markdown();

    @Test
    void keepsTheSubset() {
        assertThat(markdown.toSafeHtml("Een *zacht* en **sterk** woord\n\n- een\n- twee\n\n> citaat"))
                .contains("<em>zacht</em>", "<strong>sterk</strong>", "<li>een</li>", "<blockquote>");
    }

    @Test
    void keepsLineBreaksAsTheyWereTyped() {
        assertThat(markdown.toSafeHtml("een\ntwee")).contains("een<br />").contains("twee");
    }

    @Test
    void headingsAndCodeStayWords() {
        assertThat(markdown.toSafeHtml("# Kop\n\n    code"))
                .doesNotContain("<h1", "<pre", "<code")
                .contains("Kop");
    }

    @Test
    void linksGoThroughTheLeavePage() {
        assertThat(markdown.toSafeHtml("[lees](https://example.org/a?b=c&d=e)"))
                .contains("href=\"/out?to&#61;https%3A%2F%2Fexample.org%2Fa%3Fb%3Dc%26d%3De\"")
                .contains("rel=\"nofollow noopener noreferrer\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "![beeld](https://example.org/x.png)",
                "[klik](javascript:alert(1))",
                "[klik](JaVaScRiPt:alert(1))",
                "[klik](data:text/html;base64,PHNjcmlwdD4=)",
                "[klik](vbscript:x)",
                "[klik](//example.org)",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<svg/onload=alert(1)>",
                "<iframe src=//example.org></iframe>",
                "<style>body{display:none}</style>",
                "<math><mi//xlink:href=\"data:x,<script>alert(4)</script>\">",
                "**<b onclick=alert(1)>x</b>**",
                "[x](https://example.org\"onmouseover=\"alert(1))",
                "<https://example.org/\"><script>alert(1)</script>",
                "&#x3C;script&#x3E;alert(1)&#x3C;/script&#x3E;"
            })
    void nothingActiveSurvives(String hostile) {
        assertThat(markdown.toSafeHtml(hostile).toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("<script", "<img", "<svg", "<iframe", "<style", "<math", "<b ", "href=\"javascript")
                .doesNotContainPattern("<[^>]*\\son\\w+\\s*=")
                .doesNotContainPattern("href=\"(?!/out\\?)");
    }
}
