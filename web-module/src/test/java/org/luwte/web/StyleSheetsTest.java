/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds in every style sheet: it serves languages that run from right to left as well, and loads nothing from elsewhere. */
class StyleSheetsTest {

    private static final Path ASSETS = Path.of("src/main/webapp/assets");
    private static final Path DOOR = Path.of("../wildfly-config/src/main/keycloak/themes/luwte/login/resources/css");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    /** Sides by name, and shorthands that set four sides with two that differ: they stay where they are when the page is mirrored. */
    private static final List<Pattern> ONE_SIDED = List.of(
            Pattern.compile("[-\\s;{](left|right)\\s*:"),
            Pattern.compile("-(left|right)-"),
            Pattern.compile(":\\s*(left|right)\\b"),
            Pattern.compile("translateX?\\("),
            Pattern.compile(
                    "\\b(margin|padding|inset):\\s*[^\\s;}]+ ([^\\s;}]+) [^\\s;}]+ (?!\\2\\s*[;}])[^\\s;}]+\\s*[;}]"));

    static Stream<Path> sheets() throws IOException {
        List<Path> sheets = Stream.of(ASSETS, DOOR)
                .flatMap(folder -> Stream.of(folder.toFile().listFiles()))
                .map(File::toPath)
                .filter(file -> file.toString().endsWith(".css"))
                .sorted()
                .toList();
        assertThat(sheets).hasSizeGreaterThan(2);
        return sheets.stream();
    }

    private static boolean oneSided(String css) {
        return ONE_SIDED.stream().anyMatch(pattern -> pattern.matcher(css).find());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void namesNoSide(Path sheet) throws IOException {
        List<String> lines =
                COMMENT.matcher(Files.readString(sheet)).replaceAll("").lines().toList();
        assertThat(lines).filteredOn(StyleSheetsTest::oneSided).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void loadsNothingFromElsewhere(Path sheet) throws IOException {
        assertThat(Files.readString(sheet)).doesNotContainPattern("url\\([\"']?(https?:)?//|@import");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a { margin-left: 1rem; }",
                "a { left: 0; }",
                "a { border-top-right-radius: 2px; }",
                "a { text-align: right; }",
                "a { transform: translate(2px, 0); }",
                "a { padding: 0 0 0 var(--s5); }"
            })
    void findsASide(String css) {
        assertThat(oneSided(css)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a { margin-inline-start: 1rem; }",
                "a { padding: 0 1rem 2px 1rem; }",
                "a { padding: 0 1rem; }",
                "a { text-align: start; }"
            })
    void letsLogicalSidesPass(String css) {
        assertThat(oneSided(css)).isFalse();
    }
}
