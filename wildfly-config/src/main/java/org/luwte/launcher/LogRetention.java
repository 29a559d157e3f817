/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Old logs go (privacy-safety.md R-07: seven days), but not those of who changed the servers. In production the system's own tool
 * does it (docs/operations).
 */
final class LogRetention {

    private static final Duration KEPT = Duration.ofDays(7);

    /** Also with what the server adds to the name when it begins a new one at its start. */
    private static final String CHANGES = "management-audit.log";

    private LogRetention() {}

    static void apply(Path logs, Clock clock) {
        FileTime limit = FileTime.from(clock.instant().minus(KEPT));
        try (Stream<Path> files = Files.walk(logs)) {
            for (Path file : files.filter(LogRetention::goes).toList()) {
                if (Files.getLastModifiedTime(file).compareTo(limit) < 0) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean goes(Path file) {
        return Files.isRegularFile(file) && !file.getFileName().toString().startsWith(CHANGES);
    }
}
