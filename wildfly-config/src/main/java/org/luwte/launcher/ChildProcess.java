/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A program that the launcher started, with its log; it never outlives the launcher. */
final class ChildProcess implements AutoCloseable {

    private static final int LAST_LINES = 25;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String name;
    private final Process process;
    private final Path log;
    private final Path pidFile;

    private ChildProcess(String name, Process process, Path log, Path pidFile) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.pidFile = pidFile;
    }

    /** Starts it with the given variables added to our own environment; what it prints goes to a new log. */
    static ChildProcess start(
            String name, List<String> command, Path folder, Map<String, String> variables, VarFolder varFolder) {
        Folders.delete(varFolder.log(name));
        return startAgain(name, command, folder, variables, varFolder);
    }

    /** The same, but what it prints goes behind what its log has already. */
    static ChildProcess startAgain(
            String name, List<String> command, Path folder, Map<String, String> variables, VarFolder varFolder) {
        Path log = varFolder.log(name);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(variables);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            Path pidFile = varFolder.pidFile(name);
            Files.writeString(pidFile, Leftovers.identity(process.toHandle()));
            return new ChildProcess(name, process, log, pidFile);
        } catch (IOException e) {
            throw new LauncherException(
                    "Could not start " + name + ": " + e.getMessage(), "Build anew: mvn clean package", e);
        }
    }

    /** Waits until it ends by itself; anything but success is a failure. */
    void awaitSuccess(Duration limit) throws InterruptedException {
        if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
            close();
            throw new LauncherException(
                    name + " did not end within " + limit.toSeconds() + " s." + lastLines(), "See " + log);
        }
        deletePidFile();
        if (process.exitValue() != 0) {
            throw died();
        }
    }

    /** Waits until the address answers 200. */
    void awaitReady(URI address, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!answers(address)) {
            if (process.waitFor(250, TimeUnit.MILLISECONDS)) {
                throw died();
            }
            if (System.nanoTime() > end) {
                throw new LauncherException(
                        name + " did not get ready within " + limit.toSeconds() + " s." + lastLines(),
                        "See " + log + ". On a very slow or busy machine: try again.");
            }
        }
    }

    /** Completes with the failure when the process ends although nobody stopped it. */
    CompletableFuture<LauncherException> onDeath() {
        return process.onExit().thenApply(ended -> died());
    }

    long pid() {
        return process.pid();
    }

    /** Ends it from one moment to the next. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
        deletePidFile();
    }

    /** Asks it to end, with everything it started, and insists after a while. */
    @Override
    public void close() {
        List<ProcessHandle> offspring = process.descendants().toList();
        Leftovers.end(process.toHandle());
        offspring.forEach(Leftovers::end);
        deletePidFile();
    }

    private LauncherException died() {
        return new LauncherException(
                name + " has ended with code " + process.exitValue() + "." + lastLines(), "See " + log);
    }

    private String lastLines() {
        try (var lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            List<String> all = lines.toList();
            return all.stream()
                    .skip(Math.max(0, all.size() - LAST_LINES))
                    .collect(Collectors.joining("\n    ", " Its last lines:\n    ", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void deletePidFile() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean answers(URI address) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
