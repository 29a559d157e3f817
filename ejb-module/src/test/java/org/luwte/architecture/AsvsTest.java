/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of requirements names tests that exist, or says why there is none (docs/asvs.md). */
class AsvsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("\\| *([AKNPRU]-\\d+[a-z]?) *\\|([^|]*)\\|(.*)\\|");
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z0-9]+(?:Test|IT|ST))(?:#([a-zA-Z0-9]+))?`");

    @Test
    void everyRowOfTheIssueIsThereOnce() throws IOException {
        List<String> ids = rows().stream().map(row -> row.get(0)).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids)
                .containsAll(Stream.concat(
                                IntStream.rangeClosed(13, 24).boxed(),
                                IntStream.rangeClosed(33, 66).boxed())
                        .map(number -> "A-" + number)
                        .toList());
    }

    @Test
    void everyRowNamesATestOrSaysWhyNot() throws IOException {
        for (List<String> row : rows()) {
            assertThat(TEST.matcher(row.get(2)).find() || row.get(2).contains("No test: "))
                    .as(row.toString())
                    .isTrue();
        }
    }

    @Test
    void everyTestNamedExists() throws IOException {
        Map<String, String> sources = sources();
        for (List<String> row : rows()) {
            Matcher test = TEST.matcher(row.get(2));
            while (test.find()) {
                assertThat(sources).as(row.get(0)).containsKey(test.group(1));
                if (test.group(2) != null) {
                    assertThat(sources.get(test.group(1)))
                            .as(row.get(0) + " " + test.group())
                            .containsPattern("\\b" + test.group(2) + "(\\(| =)");
                }
            }
        }
    }

    /** Identifier, requirement, tests. */
    private static List<List<String>> rows() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(ROOT.resolve("docs/asvs.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.add(
                        List.of(row.group(1), row.group(2).strip(), row.group(3).strip()));
            }
        }
        return rows;
    }

    /** Text of every test class of all modules, by its simple name. */
    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (String module : List.of("ejb-module", "web-module", "ear", "wildfly-config")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
                }
            }
        }
        return sources;
    }
}
