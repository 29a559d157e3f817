/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose data keys were destroyed: keys of rows, nothing else. It lies beside the key files, outside every backup of the database, and is
 * replayed when the vault opens, so that no restored copy brings a destroyed key back (privacy-safety.md D.6).
 */
final class ErasureLedger {

    private static final String NAME = "erased.txt";

    private final Path file;

    ErasureLedger(Path directory) {
        this.file = directory.resolve(NAME);
    }

    void create() throws IOException {
        KeyFile.createEmpty(file);
    }

    synchronized void add(UUID owner) {
        try {
            KeyFile.append(file, owner.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everybody in it. A line that a crash cut short is no one's. */
    Set<UUID> all() {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.length() == 36)
                    .map(UUID::fromString)
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (IOException e) {
            throw VaultLog.LOG.noKeyFile(file, e);
        }
    }
}
