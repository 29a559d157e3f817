/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.luwte.shared.Language;

/** What a language of the site needs besides texts (docs/guides/add-a-language.md); for texts see {@link TextsTest}. */
class LanguagesTest {

    private static final Path ROOT = Path.of("..");
    private static final Path WEB = ROOT.resolve("web-module/src/main");
    private static final Path KEYCLOAK = ROOT.resolve("wildfly-config/src/main/keycloak");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(\\{([^}]*)}\\)");
    private static final Pattern ENTRANCE = Pattern.compile("<url-pattern>(/(?:[a-z]{2}/)?enter[^<]*)</url-pattern>");

    @ParameterizedTest
    @EnumSource
    void servletsAnswerInIt(Language language) throws IOException {
        try (Stream<Path> sources = Files.walk(WEB.resolve("java"))) {
            List<String> lists = sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> SERVLET.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .toList();
            assertThat(lists).isNotEmpty();
            assertThat(lists).allSatisfy(list -> assertThat(patterns(list)).containsAll(inLanguage(list, language)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void signInIsAskedForAtItsEntrance(Language language) {
        String descriptor = read(WEB.resolve("webapp/WEB-INF/web.xml"));
        String list = String.join(
                ",",
                ENTRANCE.matcher(descriptor)
                        .results()
                        .map(found -> "\"" + found.group(1) + "\"")
                        .toList());
        assertThat(patterns(list)).isNotEmpty().containsAll(inLanguage(list, language));
    }

    @ParameterizedTest
    @EnumSource
    void facesKnowsIt(Language language) {
        assertThat(read(WEB.resolve("webapp/WEB-INF/faces-config.xml")))
                .containsPattern("<(default|supported)-locale>" + language.tag() + "<");
    }

    @ParameterizedTest
    @EnumSource
    void theIdentityProviderKnowsIt(Language language) {
        for (String realm : List.of("luwte", "politie")) {
            assertThat(read(KEYCLOAK.resolve("realms/" + realm + "-realm.json")))
                    .containsPattern("\"supportedLocales\": \\[[^]]*\"" + language.tag() + "\"");
        }
        for (String theme : List.of("login", "email")) {
            Path folder = KEYCLOAK.resolve("themes/luwte").resolve(theme);
            assertThat(read(folder.resolve("theme.properties")))
                    .containsPattern("locales=.*\\b" + language.tag() + "\\b");
            assertThat(folder.resolve("messages/messages_" + language.tag() + ".properties"))
                    .exists();
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesAreSuggestedInIt(Language language) {
        assertThat(read(ROOT.resolve("ejb-module/src/main/resources/org/luwte/identity/pseudonyms.json")))
                .contains("\"" + language.tag() + "\": {");
    }

    /** The addresses of a list that have no language, and the same in a language. */
    private static List<String> inLanguage(String list, Language language) {
        return patterns(list)
                .filter(pattern -> Stream.of(Language.values())
                        .noneMatch(other -> other != Language.NL && pattern.startsWith(other.address("/") + "/")))
                .map(language::address)
                .toList();
    }

    private static Stream<String> patterns(String list) {
        return Pattern.compile("\"([^\"]+)\"").matcher(list).results().map(found -> found.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
