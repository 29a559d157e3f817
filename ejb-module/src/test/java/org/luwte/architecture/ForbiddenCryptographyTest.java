/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No outdated cryptography in any module (privacy-safety.md K-09; docs/adr/0009-vault.md). */
class ForbiddenCryptographyTest {

    private static final Path ROOT = Path.of("..");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AES/ECB",
                "\"DES",
                "\"MD5\"",
                "\"SHA-1\"",
                "\"SHA1\"",
                "new Random(",
                "ThreadLocalRandom",
                "Math.random("
            })
    void isNowhereInTheSources(String forbidden) {
        assertThat(sources()).as("sources").isNotEmpty();
        assertThat(sources().stream().filter(file -> read(file).contains(forbidden)))
                .isEmpty();
    }

    @Test
    void onlyTheVaultKnowsTink() {
        assertThat(sources().stream()
                        .filter(file -> read(file).contains("com.google.crypto.tink"))
                        .map(Path::toString))
                .isNotEmpty()
                .allMatch(file -> file.contains("/org/luwte/vault/control/"));
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file ->
                            file.toString().endsWith(".java") && file.toString().contains("/src/main/java/"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
