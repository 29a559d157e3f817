/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Lets a Java program find this machine and no other: it asks no name service any more, and so reaches nobody by name
 * (privacy-safety.md A-61). For tests: what needs somebody outside fails there.
 */
public final class KnownHosts {

    /** A name that is known only to a program that is shut in. */
    public static final String MARK = "shut-in.luwte.test";

    private KnownHosts() {}

    /** The option that shuts a program in. */
    static String javaOption(Path folder) {
        Path file = Folders.create(folder).resolve("known-hosts");
        try {
            String name = InetAddress.getLocalHost().getHostName();
            Files.writeString(file, "127.0.0.1 localhost " + name + " " + MARK + "\n::1 localhost\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "-Djdk.net.hosts.file=" + file.toAbsolutePath();
    }
}
