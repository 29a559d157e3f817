/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each variable that something of ours reads or sets stands on the page for whoever installs it, and no other. */
class EnvironmentPageTest {

    private static final Path ROOT = Path.of("..");
    private static final List<String> SOURCES = List.of(
            "luwte",
            "ejb-module/src/main",
            "web-module/src/main",
            "wildfly-config/src/main",
            "ear/src/test/java/org/luwte/browser/Chromium.java");
    private static final Pattern NAME = Pattern.compile("\\bLUWTE_(?!DEMO_)[A-Z][A-Z0-9_]*");

    @Test
    void pageNamesWhatTheSourcesName() throws IOException {
        Set<String> inSources = new TreeSet<>();
        for (String source : SOURCES) {
            inSources.addAll(namesUnder(ROOT.resolve(source)));
        }

        assertThat(namesUnder(ROOT.resolve("docs/operations/environment.md"))).isEqualTo(inSources);
    }

    private static Set<String> namesUnder(Path place) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                names.addAll(NAME.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toSet()));
            }
        }
        return names;
    }
}
