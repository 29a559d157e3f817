/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules the pages and mails of the identity provider must keep (adr/0023). */
class ThemeFilesTest {

    private static final Path THEME = Path.of("src/main/keycloak/themes/luwte");
    private static final Pattern OWN_TEXT = Pattern.compile("msg\\(\"(luwte\\.[A-Za-z0-9.]*[A-Za-z0-9])\"");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?:)?//([a-z0-9.-]+\\.[a-z]{2,})");

    @ParameterizedTest
    @ValueSource(strings = {"login", "email"})
    void everyTextStandsInBothLanguages(String kind) {
        assertThat(texts(kind, "nl").stringPropertyNames())
                .isEqualTo(texts(kind, "en").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "email"})
    void everyTextIsAWellFormedMessage(String kind) {
        for (String language : List.of("nl", "en")) {
            texts(kind, language).forEach((key, text) -> {
                assertThatCode(() -> new MessageFormat((String) text))
                        .as("%s %s", language, key)
                        .doesNotThrowAnyException();
                assertThat(((String) text).replace("''", ""))
                        .as("%s %s", language, key)
                        .doesNotContain("'");
            });
        }
    }

    @Test
    void everyTextOfOursIsThereAndIsUsed() {
        Set<String> used = new TreeSet<>(Set.of("luwte.language.nl", "luwte.language.en"));
        pages().forEach(page -> OWN_TEXT.matcher(read(page))
                .results()
                .map(found -> found.group(1))
                .forEach(used::add));

        assertThat(texts("login", "nl").stringPropertyNames().stream().filter(key -> key.startsWith("luwte.")))
                .containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void noMailSaysWhereItComesFrom() {
        for (String language : List.of("nl", "en")) {
            Properties mails = texts("email", language);
            assertThat(mails.values())
                    .noneMatch(text -> text.toString().toLowerCase(Locale.ROOT).contains("luwte"));
            assertThat(mails.stringPropertyNames().stream()
                            .filter(key -> key.endsWith("Subject"))
                            .map(mails::getProperty)
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void ourPagesHoldNoScriptAndNoStyleOfTheirOwn() {
        assertThat(pages())
                .isNotEmpty()
                .allSatisfy(page -> assertThat(read(page))
                        .doesNotContainPattern("<script(?![^>]*\\bsrc=)")
                        .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=|javascript:"));
    }

    @Test
    void nothingComesFromAnotherHost() throws IOException {
        try (Stream<Path> files = Files.walk(THEME)) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(ftl|css|js|svg)")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(
                                    ADDRESS.matcher(read(file)).results().map(MatchResult::group))
                            .allMatch(address -> address.equals("http://www.w3.org")));
        }
    }

    @Test
    void theWayOutComesBeforeEveryOtherLink() {
        String frame = read(THEME.resolve("login/template.ftl"));

        assertThat(frame.indexOf("id=\"exit\"")).isPositive().isEqualTo(frame.indexOf("<a ") + "<a ".length());
        assertThat(pages()).allSatisfy(page -> assertThat(read(page)).doesNotContainPattern("autofocus[ >]|tabindex"));
    }

    private static List<Path> pages() {
        try (Stream<Path> files = Files.list(THEME.resolve("login"))) {
            return files.filter(file -> file.toString().endsWith(".ftl")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties texts(String kind, String language) {
        Properties texts = new Properties();
        Path file = THEME.resolve(kind).resolve("messages/messages_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
