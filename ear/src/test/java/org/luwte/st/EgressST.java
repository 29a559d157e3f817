/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.TestStack;

/**
 * privacy-safety.md A-61: nothing goes out that is not on the list, and on the list of a machine that runs everything is nobody
 * else. All tests run like that; here it is held that they do.
 */
@EnabledOnOs(OS.LINUX)
class EgressST {

    private static final Path PROCESSES = Path.of("/proc");

    @Test
    void noProgramThatIsJavaFindsAnotherMachine() throws IOException {
        List<String> programs = new ArrayList<>();
        for (ProcessHandle program : programs()) {
            String command =
                    Files.readString(PROCESSES.resolve(program.pid() + "/cmdline"), StandardCharsets.ISO_8859_1);
            if (command.substring(0, command.indexOf(0)).endsWith("/java")) {
                programs.add(command);
            }
        }

        assertThat(programs)
                .as("server and identity provider")
                .hasSize(2)
                .allSatisfy(command -> assertThat(command).contains("-Djdk.net.hosts.file="));
    }

    @Test
    void noProgramListensOrSpeaksOutsideThisMachine() throws IOException {
        HttpSignIn.newMember();
        Map<String, String> sockets = new HashMap<>();
        for (String table : List.of("tcp", "tcp6", "udp", "udp6")) {
            read(table, sockets);
        }
        Set<String> seen = new TreeSet<>();
        for (ProcessHandle program : programs()) {
            inodes(program).stream()
                    .filter(sockets::containsKey)
                    .map(sockets::get)
                    .forEach(seen::add);
        }

        assertThat(seen)
                .as("server, identity provider and database have some")
                .hasSizeGreaterThan(10)
                .allSatisfy(ends -> assertThat(ends.split(" ")).allMatch(EgressST::here));
    }

    /** What the launcher has started, and what that has started. */
    private static List<ProcessHandle> programs() throws IOException {
        Path folder = TestStack.get().varDir();
        Path database = folder.resolve("postgres/postmaster.pid");
        try (Stream<Path> notes = Files.list(folder.resolve("run"))) {
            List<ProcessHandle> programs = new ArrayList<>();
            for (Path note : Stream.concat(notes, Stream.of(database)).toList()) {
                long pid = Long.parseLong(Files.readString(note).strip().split("\\s")[0]);
                ProcessHandle program = ProcessHandle.of(pid).orElseThrow();
                programs.add(program);
                program.descendants().forEach(programs::add);
            }
            return programs;
        }
    }

    /** Both ends of each socket of a table of the system, by its inode. */
    private static void read(String table, Map<String, String> sockets) throws IOException {
        for (String line : Files.readAllLines(PROCESSES.resolve("net/" + table))) {
            String[] columns = line.strip().split("\\s+");
            if (columns[0].endsWith(":") && columns.length > 9) {
                sockets.put(columns[9], columns[1] + " " + columns[2]);
            }
        }
    }

    private static Set<String> inodes(ProcessHandle program) throws IOException {
        Set<String> inodes = new HashSet<>();
        try (Stream<Path> open = Files.list(PROCESSES.resolve(program.pid() + "/fd"))) {
            for (Path descriptor : open.toList()) {
                String target = target(descriptor);
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring("socket:[".length(), target.length() - 1));
                }
            }
        }
        return inodes;
    }

    private static String target(Path descriptor) throws IOException {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (NoSuchFileException closedMeanwhile) {
            return "";
        }
    }

    /** An address as the system writes it: each four bytes the wrong way round. The other end of a listener is all zeros, port 0. */
    private static boolean here(String end) {
        String address = end.substring(0, end.indexOf(':'));
        String port = end.substring(end.indexOf(':') + 1);
        return address.endsWith("7F") && address.length() == 8
                || address.equals("00000000000000000000000001000000")
                || address.startsWith("0000000000000000FFFF0000") && address.endsWith("7F")
                || address.matches("0+") && port.equals("0000");
    }
}
