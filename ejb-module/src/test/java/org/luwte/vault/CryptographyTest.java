/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What cryptography there is stands in docs/cryptography.md, all of it and nothing more; and no message repeats what was typed. */
class CryptographyTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern USES = Pattern.compile("\\b(javax\\.crypto|com\\.google\\.crypto\\.tink|com\\.nimbusds"
            + "|java\\.security\\.(MessageDigest|Signature|Key|SecureRandom|cert|spec)"
            + "|org\\.wildfly\\.security\\.(credential|password)|org\\.keycloak\\.(jose|crypto))");

    /** How the code names what it uses. */
    private static final Pattern NAMES =
            Pattern.compile("(?:getInstance\\(\\s*|(?:ALGORITHM|CIPHER|HASH|HMAC|MAC) = )\"([^\"]+)\""
                    + "|Predefined\\w+Parameters\\.(\\w+)|JWSAlgorithm\\.([A-Z]{2}\\d+|EdDSA)");

    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\|.*$", Pattern.MULTILINE);

    private static Map<Path, String> sources;
    private static String inventory;

    @BeforeAll
    static void read() throws IOException {
        sources = new TreeMap<>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path code : modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(code)) {
                    files.filter(file -> file.toString().endsWith(".java"))
                            .forEach(file -> sources.put(file, text(file)));
                }
            }
        }
        assertThat(sources).hasSizeGreaterThan(100);
        inventory = text(ROOT.resolve("docs/cryptography.md"));
    }

    /** K-10. */
    @Test
    void theInventoryNamesEachClassThatUsesCryptography() {
        Set<String> using = sources.entrySet().stream()
                .filter(file -> USES.matcher(file.getValue()).find())
                .map(file -> file.getKey().getFileName().toString().replace(".java", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(using).contains("KeyFiles", "SigningKey");
        assertThat(ROW.matcher(inventory).results().map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(using);
    }

    /** K-10. */
    @Test
    void theInventoryNamesEachAlgorithm() {
        Set<String> named = new TreeSet<>();
        sources.values().stream()
                .filter(source -> USES.matcher(source).find())
                .forEach(source -> NAMES.matcher(source)
                        .results()
                        .map(CryptographyTest::name)
                        .forEach(named::add));
        assertThat(named).contains("AES256_GCM", "Ed25519", "SHA-256");
        assertThat(inventory).contains(named);
    }

    /** K-17: no message repeats what somebody typed. */
    @Test
    void noMessageOfAValidationHoldsTheValue() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            assertThat(files.filter(file -> file.toString().matches(".*/src/main/.*\\.(java|xhtml|properties|xml|ftl)"))
                            .filter(file -> text(file).contains("validatedValue")))
                    .isEmpty();
        }
    }

    private static String name(MatchResult match) {
        return Stream.of(match.group(1), match.group(2), match.group(3))
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
