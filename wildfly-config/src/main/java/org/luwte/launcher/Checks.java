/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;

/** What must be so before anything is started; each refusal says what to do. */
final class Checks {

    private static final int JAVA = 17;
    private static final long BYTES = 2L << 30;

    private Checks() {}

    static void machine(Ports ports, VarFolder varFolder) {
        java(Runtime.version().feature());
        disk(varFolder);
        ports(ports);
    }

    static void java(int version) {
        if (version < JAVA) {
            throw new LauncherException(
                    "This is Java " + version + "; Luwte needs 17 or later.",
                    "Install a JDK 17 or later and set JAVA_HOME to it.");
        }
    }

    static void ports(Ports ports) {
        List<Port> taken = ports.taken();
        if (!taken.isEmpty()) {
            String list = taken.stream()
                    .map(port -> "port " + ports.get(port) + " (" + port.purpose() + ")")
                    .collect(Collectors.joining(", "));
            String variables = taken.stream()
                    .map(port -> port.variable() + "=" + (ports.get(port) + 10_000) % 65_536)
                    .collect(Collectors.joining(" "));
            throw new LauncherException(
                    "Some other program listens on " + list + ".",
                    "Stop that program, or choose other ports: " + variables + " ./luwte up");
        }
    }

    /** Half an installation is an error, never silently made whole (privacy-safety.md K-06). */
    static void state(VarFolder varFolder) {
        if (!Files.exists(varFolder.postgres())) {
            return;
        }
        if (!Files.exists(varFolder.complete())) {
            throw new LauncherException(
                    "The first start of this installation was interrupted.",
                    "Begin anew (nothing of value is in it yet): ./luwte up --fresh");
        }
        if (!Files.exists(varFolder.keys().resolve("root.p12"))) {
            throw new LauncherException(
                    "The database is there, but its keys are not: " + varFolder.keys()
                            + " has no root.p12. Without them"
                            + " no text in the database can ever be read again; new keys would not help.",
                    "Put the keys back from where you keep them, or give up the data: ./luwte up --fresh");
        }
        if (!Files.exists(varFolder.secrets())) {
            throw new LauncherException(
                    "The database is there, but its passwords are not: " + varFolder.secrets() + " is missing.",
                    "Put the file back, or give up the data: ./luwte up --fresh");
        }
    }

    private static void disk(VarFolder varFolder) {
        try {
            long free = Files.getFileStore(varFolder.root()).getUsableSpace();
            if (free < BYTES) {
                throw new LauncherException(
                        "Only " + (free >> 20) + " MB are free on the disk of " + varFolder.root()
                                + "; Luwte needs 2 GB.",
                        "Make room and start again.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
