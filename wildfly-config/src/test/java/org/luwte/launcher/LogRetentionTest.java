/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogRetentionTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    Path logs;

    /** seven days. */
    @Test
    void deletesWhatIsOlderThanSevenDaysAndNothingElse() throws Exception {
        Path old = log("access.2026-11-15.log", "2026-11-16T11:59:59Z");
        Path recent = log("access.2026-11-16.log", "2026-11-16T12:00:01Z");

        LogRetention.apply(logs, Clock.fixed(NOW, ZoneOffset.UTC));

        assertThat(old).doesNotExist();
        assertThat(recent).exists();
    }

    @Test
    void keepsWhoChangedTheServers() throws Exception {
        Path changes = log("management-audit.log", "2025-01-01T00:00:00Z");
        Path before = log("management-audit.log2024-12-01T00:00:00", "2024-12-01T00:00:00Z");

        LogRetention.apply(logs, Clock.fixed(NOW, ZoneOffset.UTC));

        assertThat(changes).exists();
        assertThat(before).exists();
    }

    private Path log(String name, String time) throws Exception {
        Path file = Files.createDirectories(logs.resolve("node1")).resolve(name);
        Files.writeString(file, "line");
        return Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
    }
}
