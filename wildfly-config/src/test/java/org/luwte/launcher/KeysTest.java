/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luwte.vault.control.KeyPlace;

class KeysTest {

    @TempDir
    Path folder;

    @Test
    void areMadeOnceAndOpen() throws Exception {
        Map<String, String> environment =
                Map.of(KeyPlace.DIRECTORY, folder.resolve("keys").toString(), KeyPlace.PASSWORD, "a long password");
        KeyPlace place = Keys.create(environment);
        assertThatCode(place::open).doesNotThrowAnyException();
        byte[] root = Files.readAllBytes(place.rootStore());

        assertThatExceptionOfType(LauncherException.class)
                .isThrownBy(() -> Keys.create(environment))
                .satisfies(e -> assertThat(e.advice()).contains("once"));
        assertThat(Files.readAllBytes(place.rootStore())).isEqualTo(root);
    }

    @Test
    void withoutAPasswordNothingIsMade() {
        assertThatExceptionOfType(LauncherException.class)
                .isThrownBy(() -> Keys.create(
                        Map.of(KeyPlace.DIRECTORY, folder.resolve("keys").toString())))
                .withMessageContaining(KeyPlace.PASSWORD);
        assertThat(folder.resolve("keys")).doesNotExist();
    }
}
