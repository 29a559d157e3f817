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
    private static final Path EXTENSION = Path.of("src/main/java/org/luwte/idp");

    /** A key in a page: in a call, or as the label of a button. A key that ends in a full stop is the start of several. */
    private static final Pattern TEXT = Pattern.compile("(?:msg\\((?:[A-Za-z]+!)?|label=)\"([^\"]+)\"");

    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z][A-Za-z0-9.-]+)\"");
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
    void everyTextThatAPageAsksForIsThere() {
        Set<String> there = texts("login", "nl").stringPropertyNames();

        assertThat(askedByPages())
                .isNotEmpty()
                .allMatch(key -> there.stream().anyMatch(text -> key.endsWith(".") ? text.startsWith(key) : text.equals(key)));
    }

    /** What the identity provider says about a mistake, or why something went wrong, it names in its code. */
    @Test
    void everyMessageThatCanAppearIsThere() throws IOException {
        Set<String> there = texts("login", "nl").stringPropertyNames();

        assertThat(StockTheme.messagesOfTheCode().filter(message -> !StockTheme.CANNOT_APPEAR.matcher(message).matches()))
                .hasSizeGreaterThan(90)
                .allMatch(there::contains, "has a text of ours");
    }

    @Test
    void everyTextCanAppear() throws IOException {
        Set<String> stock = StockTheme.texts();
        Set<String> asked = askedByPages();
        Set<String> named = literals();

        assertThat(texts("login", "nl").stringPropertyNames())
                .allMatch(key -> asked.contains(key)
                        || asked.stream().anyMatch(start -> start.endsWith(".") && key.startsWith(start))
                        || named.contains(key)
                        || stock.contains(key) && !key.startsWith("luwte"));
    }

    /** After an upgrade this names the pages that are new: take them into our look or see that they cannot appear. */
    @Test
    void everyPageIsOursOrCannotAppear() throws IOException {
        Set<String> ours = new TreeSet<>();
        pages().forEach(page -> ours.add(page.getFileName().toString()));

        assertThat(StockTheme.pages().filter(page -> !ours.contains(page)))
                .containsExactlyInAnyOrderElementsOf(StockTheme.PAGES_THAT_CANNOT_APPEAR);
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

    private static Set<String> askedByPages() {
        Set<String> asked = new TreeSet<>();
        pages().forEach(page -> TEXT.matcher(read(page)).results().map(found -> found.group(1)).forEach(asked::add));
        return asked;
    }

    private static Set<String> literals() throws IOException {
        Set<String> literals = new TreeSet<>();
        try (Stream<Path> files = Files.list(EXTENSION)) {
            files.forEach(file -> LITERAL.matcher(read(file)).results().map(found -> found.group(1)).forEach(literals::add));
        }
        return literals;
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
