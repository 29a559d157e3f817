/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Ends processes: our children, and those of a launcher that was killed before it could. */
final class Leftovers {

    private static final long PATIENCE_SECONDS = 25;

    private Leftovers() {}

    /** Ends what a killed launcher left running; a number that another program has by now is left alone. */
    static void clear(VarFolder varFolder) {
        for (Path pidFile : pidFiles(varFolder)) {
            ours(pidFile).ifPresent(Leftovers::end);
            delete(pidFile);
        }
        database(varFolder).ifPresent(Leftovers::end);
    }

    /** Asks the process to end and waits; then ends it. */
    static void end(ProcessHandle process) {
        process.destroy();
        if (!ended(process)) {
            process.destroyForcibly();
            ended(process);
        }
    }

    private static boolean ended(ProcessHandle process) {
        CompletableFuture<ProcessHandle> exit = process.onExit();
        try {
            exit.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** What a process is known by: its number alone may belong to another by now. */
    static String identity(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static Optional<ProcessHandle> ours(Path pidFile) {
        return read(pidFile)
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line.split(" ")[0]))
                        .filter(ProcessHandle::isAlive)
                        .filter(process -> identity(process).equals(line)));
    }

    /** The database that runs in this folder. */
    static Optional<ProcessHandle> database(VarFolder varFolder) {
        return read(varFolder.postgres().resolve("postmaster.pid"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .commandLine()
                        .orElse("")
                        .contains(varFolder.postgres().toString()));
    }

    private static Optional<String> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().map(String::strip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> pidFiles(VarFolder varFolder) {
        try (Stream<Path> files = Files.list(varFolder.run())) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
