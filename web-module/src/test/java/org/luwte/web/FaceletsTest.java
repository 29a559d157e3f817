/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page must keep to (style.md 5.4, privacy-safety.md E.2). */
class FaceletsTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path PARTS = WEBAPP.resolve("WEB-INF/includes");
    private static final int LONGEST = 200;

    /** Only these hold HTML that the boundary has made safe. */
    private static final Set<String> UNESCAPED = Set.of(
            "WEB-INF/includes/community/post.xhtml",
            "WEB-INF/includes/community/compose.xhtml",
            "WEB-INF/includes/content/article.xhtml",
            "content/home.xhtml",
            "consent/policy.xhtml");

    private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"/(WEB-INF/includes/[^\"]+)\"");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:[^'}]|'[^']*')*}");
    private static final Pattern TAG = Pattern.compile("<[^>]*>", Pattern.DOTALL);

    static Stream<Path> pages() throws IOException {
        try (var files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList().stream();
        }
    }

    private static String read(Path page) {
        try {
            return COMMENT.matcher(Files.readString(page)).replaceAll("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isNotLong(Path page) {
        assertThat(read(page).lines().count()).isLessThanOrEqualTo(LONGEST);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void holdsNoStyleAndNoScript(Path page) {
        assertThat(read(page)).doesNotContainPattern("(?i)\\sstyle\\s*=|<style|<h:outputStylesheet");
        assertThat(read(page)).doesNotContainPattern("(?i)\\son[a-z]+\\s*=|javascript:");
        assertThat(read(page)).doesNotContainPattern("(?is)<script(?![^>]*\\ssrc=)[^>]*>|<script[^>]*>\\s*[^<\\s]");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void usesNoTagThatBreaksThePolicyOrTheTree(Path page) {
        assertThat(read(page)).doesNotContainPattern("<f:ajax|<h:commandLink|<p:ajax|jakarta\\.tags\\.core|<c:");
    }

    /** What is refused is said on the page again; without a place for it nothing seems to happen. */
    @ParameterizedTest
    @MethodSource("pages")
    void saysWhatWasRefused(Path page) {
        String whole = read(page)
                + INCLUDED.matcher(read(page))
                        .results()
                        .map(found -> read(WEBAPP.resolve(found.group(1))))
                        .collect(Collectors.joining());
        if (!page.startsWith(PARTS) && whole.contains("<h:form")) {
            assertThat(whole).contains("<lw:errorSummary/>");
        }
    }

    /** A word of the expression language is no name, even behind a dot; the page would fail when it is shown. */
    @ParameterizedTest
    @MethodSource("pages")
    void callsNoReservedWord(Path page) {
        assertThat(read(page))
                .doesNotContainPattern("\\.(empty|not|and|or|eq|ne|lt|gt|le|ge|div|mod|instanceof)\\s*\\(");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void escapesWhatPeopleWrote(Path page) {
        if (!UNESCAPED.contains(WEBAPP.relativize(page).toString())) {
            assertThat(read(page)).doesNotContainPattern("escape\\s*=\\s*\"(?!true)");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void asksNoOtherHost(Path page) {
        String outside = read(page).replaceAll("xmlns(:[a-z]+)?=\"[^\"]*\"", "");
        assertThat(outside).doesNotContainPattern("https?://|[\"'(]//");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void holdsNoWords(Path page) {
        String markup = EXPRESSION.matcher(read(page)).replaceAll("");
        String between = TAG.matcher(markup).replaceAll(" ");
        assertThat(between.replaceAll("&[a-z]+;", "")).doesNotContainPattern("\\p{L}");
        for (String attribute :
                List.of("alt", "aria-label", "placeholder", "label", "title", "hint", "requiredMessage")) {
            assertThat(markup).doesNotContainPattern("\\s" + attribute + "=\"[^\"]*\\p{L}[^\"]*\"");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void namesOnlyFilesThatExist(Path page) {
        Pattern.compile("assets\\['([^']+)']")
                .matcher(read(page))
                .results()
                .forEach(found -> assertThat(WEBAPP.resolve("assets").resolve(found.group(1)))
                        .exists());
    }
}
