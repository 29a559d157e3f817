/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A placeholder in a realm file that nobody fills would be imported as it stands, a well-known password among them. */
class RealmPlaceholdersTest {

    private static final Path REALMS = Path.of("src/main/keycloak/realms");
    private static final Pattern WITHOUT_DEFAULT = Pattern.compile("\\$\\{(LUWTE_[A-Z0-9_]+)}");

    @TempDir
    Path folder;

    @Test
    void areAllFilledByTheLauncher() throws IOException {
        Environment environment = new Environment(Ports.of(Map.of(), 1), Secrets.open(folder.resolve("secrets")));

        assertThat(environment.realm().keySet()).containsAll(placeholders());
    }

    private static TreeSet<String> placeholders() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(REALMS)) {
            for (Path file : files.toList()) {
                WITHOUT_DEFAULT
                        .matcher(Files.readString(file))
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .forEach(names::add);
            }
        }
        return names;
    }
}
