/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** The note that a running launcher leaves for the next one: who it is and where it listens. */
final class RunningInstance {

    private static final String PROCESS = "process";
    private static final String NODES = "nodes";

    private RunningInstance() {}

    static void write(Path file, Ports ports) {
        try (Writer writer = Files.newBufferedWriter(file)) {
            writer.write(PROCESS + "=" + Leftovers.identity(ProcessHandle.current()) + "\n");
            writer.write(NODES + "=" + ports.nodes() + "\n");
            writer.write(ports.variables().entrySet().stream()
                    .map(port -> port.getKey() + "=" + port.getValue() + "\n")
                    .collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ports of the instance that runs from this folder, if one does. */
    static Optional<Ports> find(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties note = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            note.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String identity = note.getProperty(PROCESS, "0 0");
        return ProcessHandle.of(Long.parseLong(identity.split(" ")[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> Leftovers.identity(process).equals(identity))
                .map(process -> Ports.of(
                        note.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, note::getProperty)),
                        Integer.parseInt(note.getProperty(NODES, "1"))));
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
