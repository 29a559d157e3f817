/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents point to is there. */
class DocumentsTest {

    private static final Path ROOT = Path.of("..");
    private static final int LARGEST_PICTURE = 150 * 1024;

    private static final Pattern LINK = Pattern.compile("(!?)\\[([^\\]]*)]\\(([^)\\s]+)\\)");
    private static final Pattern PICTURE = Pattern.compile("<img [^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(src|alt)=\"([^\"]*)\"");
    /** A path of this tree, written out in full. */
    private static final Pattern NAMED =
            Pattern.compile("`((?:docs|ear|ejb-module|web-module|wildfly-config)/[A-Za-z0-9_./-]+)`");

    private static final Pattern COMMAND = Pattern.compile("\\./luwte ([a-z]+)");
    /** The texts of the site have links of their own kind, judged by ContentFilesTest; a guide shows such links too, as code. */
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\\n]*`");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> server = Files.list(ROOT.resolve("wildfly-config"))) {
            return Stream.of(top, docs, server)
                    .flatMap(files -> files)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksLeadSomewhere(Path document) {
        assertThat(LINK.matcher(CODE.matcher(read(document)).replaceAll("")).results())
                .filteredOn(link -> !link.group(3).matches("(https?|mailto):.*|#.*"))
                .allSatisfy(
                        link -> assertThat(document.resolveSibling(link.group(3).replaceAll("#.*", "")))
                                .exists());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void filesThatAreNamedExist(Path document) {
        assertThat(NAMED.matcher(read(document)).results().map(found -> found.group(1)))
                .filteredOn(path -> !path.contains("/target/"))
                .allSatisfy(path -> assertThat(ROOT.resolve(path)).exists());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void commandsExist(Path document) {
        String usage = read(ROOT.resolve("luwte"));
        assertThat(COMMAND.matcher(read(document)).results().map(found -> found.group(1)))
                .allSatisfy(command -> assertThat(usage).containsPattern("(?m)^    " + command + "\\)"));
    }

    /** They are loaded by whoever opens the page, also on a telephone. */
    @ParameterizedTest
    @MethodSource("documents")
    void picturesAreSmallAndSaidInWords(Path document) throws IOException {
        for (MatchResult picture : PICTURE.matcher(read(document)).results().toList()) {
            List<MatchResult> attributes =
                    ATTRIBUTE.matcher(picture.group()).results().toList();
            assertThat(attributes).as(picture.group()).hasSize(2);
            for (MatchResult attribute : attributes) {
                if (attribute.group(1).equals("src")) {
                    Path file = document.resolveSibling(attribute.group(2));
                    assertThat(Files.size(file)).as("%s", file).isLessThanOrEqualTo(LARGEST_PICTURE);
                } else {
                    assertThat(attribute.group(2)).as(picture.group()).hasSizeGreaterThan(20);
                }
            }
        }
        assertThat(LINK.matcher(read(document)).results())
                .as("pictures are given as <img>, so that their width is said")
                .noneMatch(link -> link.group(1).equals("!"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
