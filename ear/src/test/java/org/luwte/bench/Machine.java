/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** On what it was measured: figures mean nothing without it. */
final class Machine {

    private static final Path PROCESSOR = Path.of("/proc/cpuinfo");

    private Machine() {}

    static String describe() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return "%d processors (%s), %d GB memory, Java %s; load generator, server, database and identity provider on it together"
                .formatted(
                        system.getAvailableProcessors(),
                        model(),
                        Math.round(system.getTotalMemorySize() / 1e9),
                        Runtime.version().feature());
    }

    private static String model() {
        if (!Files.isReadable(PROCESSOR)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(PROCESSOR)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }

    /** Processor time that a program of the stack and everything it started has used so far; its number stands in a file. */
    static Duration used(Path pidFile) {
        try (Stream<String> lines = Files.lines(pidFile)) {
            String pid = lines.findFirst().orElseThrow().split(" ")[0].strip();
            ProcessHandle program = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
            return Stream.concat(Stream.of(program), program.descendants())
                    .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                    .reduce(Duration.ZERO, Duration::plus);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Share of all processors in use since the last question, from 0 to 1. */
    static double load() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getCpuLoad();
    }
}
