/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The account for console and command line, the same on every server of this installation; made once, by the server's own tool. */
record ManagementAccount(Path home, VarFolder varFolder) {

    static final String USER = "admin";

    /** Not a superuser: whoever administers cannot switch off the log of what administrators do. */
    private static final String GROUP = "Administrator";

    private static final String USERS = "mgmt-users.properties";
    private static final List<String> FILES = List.of(USERS, "mgmt-groups.properties");

    /** Makes it unless it is there; its arguments come from a private file, because everybody can read a command line. */
    void create(Path javaHome, String password, Running running) throws InterruptedException {
        Path folder = varFolder.management();
        if (Files.exists(folder)) {
            return;
        }
        Path next = folder.resolveSibling(folder.getFileName() + ".new");
        Folders.delete(next);
        Folders.createClosed(next);
        try {
            Files.copy(home.resolve("standalone/configuration/mgmt-groups.properties"), next.resolve(FILES.get(1)));
            Folders.createPrivate(next.resolve(USERS));
            ChildProcess tool = ChildProcess.start(
                    "management account",
                    List.of(javaHome.resolve("bin/java").toString(), "@" + arguments(next, password)),
                    next,
                    Map.of("JBOSS_HOME", home.toString()),
                    varFolder);
            running.add(tool::close);
            tool.awaitSuccess(Duration.ofMinutes(1));
            Files.delete(next.resolve("arguments"));
            Files.move(next, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void copyTo(Path configuration) {
        try {
            for (String file : FILES) {
                Files.copy(
                        varFolder.management().resolve(file),
                        configuration.resolve(file),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path arguments(Path folder, String password) throws IOException {
        Path arguments = folder.resolve("arguments");
        Folders.createPrivate(arguments);
        return Files.write(
                arguments,
                Stream.of(
                                "-jar",
                                home.resolve("jboss-modules.jar"),
                                "-mp",
                                home.resolve("modules"),
                                "org.jboss.as.domain-add-user",
                                "--silent",
                                "-sc",
                                folder,
                                "-u",
                                USER,
                                "-p",
                                password,
                                "-g",
                                GROUP)
                        .map(argument -> '"' + argument.toString().replace("\\", "\\\\") + '"')
                        .toList());
    }
}
