/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {

    @TempDir
    Path folder;

    private VarFolder varFolder;

    @BeforeEach
    void create() {
        varFolder = new VarFolder(folder).create();
    }

    @Test
    void refuseAnOldJava() {
        assertThatExceptionOfType(LauncherException.class)
                .isThrownBy(() -> Checks.java(11))
                .satisfies(e -> assertThat(e.advice()).contains("JAVA_HOME"));
    }

    @Test
    void anEmptyFolderIsAFirstStart() {
        assertThatCode(() -> Checks.state(varFolder)).doesNotThrowAnyException();
    }

    /** K-06: no silent regeneration. */
    @Test
    void aDatabaseWithoutKeysIsRefused() throws Exception {
        completeDatabase();

        assertThatExceptionOfType(LauncherException.class)
                .isThrownBy(() -> Checks.state(varFolder))
                .withMessageContaining("root.p12");
    }

    @Test
    void aDatabaseWithoutPasswordsIsRefused() throws Exception {
        completeDatabase();
        Files.createDirectories(varFolder.keys());
        Files.createFile(varFolder.keys().resolve("root.p12"));

        assertThatExceptionOfType(LauncherException.class)
                .isThrownBy(() -> Checks.state(varFolder))
                .withMessageContaining("secrets.properties");
    }

    @Test
    void anInterruptedFirstStartIsRefusedWithTheWayOut() throws Exception {
        completeDatabase();
        Files.delete(varFolder.complete());

        assertThatExceptionOfType(LauncherException.class)
                .isThrownBy(() -> Checks.state(varFolder))
                .satisfies(e -> assertThat(e.advice()).contains("--fresh"));
    }

    /** A start that was stopped while the database was laid out. */
    @Test
    void halfADatabaseIsRefusedWithTheWayOut() throws Exception {
        Files.createDirectories(varFolder.postgres().resolve("base"));

        assertThatExceptionOfType(LauncherException.class)
                .isThrownBy(() -> Checks.state(varFolder))
                .satisfies(e -> assertThat(e.advice()).contains("--fresh"));
    }

    /** A start that was stopped while keys were made needs nothing but the next start. */
    @Test
    void keysThatWereHalfMadeAreMadeAnew() throws Exception {
        Files.createDirectories(folder.resolve("keys.new"));
        Files.createFile(folder.resolve("keys.new").resolve("root.p12"));
        Secrets secrets = Secrets.open(varFolder.secrets());

        assertThatCode(() -> Checks.state(varFolder)).doesNotThrowAnyException();
        varFolder.makeKeys(secrets);

        assertThatCode(() -> varFolder.keyPlace(secrets).open()).doesNotThrowAnyException();
        assertThat(folder.resolve("keys.new")).doesNotExist();
    }

    private void completeDatabase() throws Exception {
        Files.createDirectories(varFolder.postgres());
        Files.createFile(varFolder.postgres().resolve("PG_VERSION"));
        Files.createFile(varFolder.complete());
    }
}
