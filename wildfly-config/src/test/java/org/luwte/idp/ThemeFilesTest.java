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
import org.luwte.shared.Language;

/** Rules the pages and mails of the identity provider must keep (adr/0023). */
class ThemeFilesTest {

    private static final Path THEME = Path.of("src/main/keycloak/themes/luwte");
    /** What else names texts: our extension and the realms. */
    private static final List<Path> OTHERS =
            List.of(Path.of("src/main/java/org/luwte/idp"), Path.of("src/main/keycloak/realms"));

    /** A key in a page: in a call, or as the label of a button. A key that ends in a full stop is the start of several. */
    private static final Pattern TEXT = Pattern.compile("(?:msg\\((?:[A-Za-z]+!)?|label=)\"([A-Za-z][A-Za-z0-9.-]*)\"");

    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z][A-Za-z0-9.-]+)\\\\?\"");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?:)?//([a-z0-9.-]+\\.[a-z]{2,})");

    @ParameterizedTest
    @ValueSource(strings = {"login", "email"})
    void everyTextStandsInEveryLanguage(String kind) {
        for (Language language : Language.values()) {
            assertThat(texts(kind, language.tag()).stringPropertyNames())
                    .as(language.tag())
                    .isEqualTo(texts(kind, "nl").stringPropertyNames());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "email"})
    void everyTextIsAWellFormedMessage(String kind) {
        for (Language language : Language.values()) {
            texts(kind, language.tag()).forEach((key, text) -> {
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
        Set<String> asked = askedByPages();
        Set<String> there = texts("login", "nl").stringPropertyNames();

        assertThat(asked).hasSizeGreaterThan(90);
        assertThat(asked.stream()
                        .filter(key -> there.stream()
                                .noneMatch(text -> key.endsWith(".") ? text.startsWith(key) : text.equals(key))))
                .isEmpty();
    }

    /** What the identity provider says about a mistake, or why something went wrong, it names in its code, as our extension does. */
    @Test
    void everyMessageThatCanAppearIsThere() throws IOException {
        Set<String> messages = StockTheme.messagesOfTheCode();

        assertThat(messages).hasSizeGreaterThan(150);
        messages.removeIf(message -> StockTheme.CANNOT_APPEAR.matcher(message).matches());
        StockTheme.texts().stream()
                .filter(key -> key.endsWith("Message") || key.startsWith("error-"))
                .filter(literals()::contains)
                .forEach(messages::add);
        messages.removeAll(texts("login", "nl").stringPropertyNames());
        assertThat(messages).isEmpty();
    }

    @Test
    void everyTextCanAppear() throws IOException {
        Set<String> asked = askedByPages();
        Set<String> texts = new TreeSet<>(texts("login", "nl").stringPropertyNames());

        texts.removeAll(asked);
        texts.removeIf(key -> asked.stream().anyMatch(start -> start.endsWith(".") && key.startsWith(start)));
        texts.removeAll(literals());
        Set<String> stock = StockTheme.texts();
        stock.addAll(StockTheme.messagesOfTheCode());
        texts.removeIf(key ->
                stock.contains(key) && !StockTheme.CANNOT_APPEAR.matcher(key).matches());

        assertThat(texts).isEmpty();
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
        for (Language language : Language.values()) {
            Properties mails = texts("email", language.tag());
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
        pages().forEach(page ->
                TEXT.matcher(read(page)).results().map(found -> found.group(1)).forEach(asked::add));
        return asked;
    }

    private static Set<String> literals() throws IOException {
        Set<String> literals = new TreeSet<>();
        for (Path folder : OTHERS) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .forEach(file -> LITERAL.matcher(read(file))
                                .results()
                                .map(found -> found.group(1))
                                .forEach(literals::add));
            }
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
