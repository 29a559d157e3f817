/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void areMadeOnceAndKept() {
        String first = Secrets.open(folder.resolve("secrets")).get(Secrets.OIDC);

        assertThat(first).hasSize(32);
        assertThat(Secrets.open(folder.resolve("secrets")).get(Secrets.OIDC)).isEqualTo(first);
    }

    @Test
    void onlyTheOwnerCanReadThem() throws Exception {
        Secrets.open(folder.resolve("secrets"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets"))))
                .isEqualTo("rw-------");
    }

    @Test
    void whatANewVersionNeedsIsAddedAndTheRestStays() throws Exception {
        Path file = folder.resolve("secrets");
        Files.writeString(file, Secrets.DB_APP + "=kept\n");

        Secrets secrets = Secrets.open(file);

        assertThat(secrets.get(Secrets.DB_APP)).isEqualTo("kept");
        assertThat(secrets.get(Secrets.DB_KEYS)).isNotBlank();
    }

    @Test
    void needNoEscapingInJsonSqlOrShell() throws Exception {
        Path file = folder.resolve("secrets");
        Secrets.open(file);

        assertThat(Files.readAllLines(file)).allMatch(line -> line.matches("[A-Z_]+=[A-Za-z0-9-]+"));
    }

    @Test
    void everyDemoPersonGetsAPasswordThatTheRealmAccepts() {
        List<DemoAccount> accounts = DemoAccounts.of(Secrets.open(folder.resolve("secrets")));

        assertThat(accounts)
                .hasSize(12)
                .allSatisfy(account -> assertThat(account.password()).matches("([a-z0-9]{4}-){3}[a-z0-9]{4}"));
    }
}
