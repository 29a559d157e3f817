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
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * One WildFly: the provisioned server with a fresh copy of its configuration and the application in it. What was changed by
 * console lasts until the next start, because the server is text in the source tree (architecture.md, decision 20).
 */
final class Node {

    static final String MANAGEMENT_USER = "admin";

    private static final String NAME = "node1";
    private static final List<String> JAVA_OPTIONS = List.of(
            "-Xms512m",
            "-Xmx1g",
            "-XX:MetaspaceSize=160m",
            "-XX:MaxMetaspaceSize=512m",
            "-XX:+ExitOnOutOfMemoryError",
            // A dump would hold what members wrote.
            "-XX:-HeapDumpOnOutOfMemoryError",
            "-Djava.net.preferIPv4Stack=true",
            "-Djava.awt.headless=true",
            "-Djboss.modules.system.pkgs=org.jboss.byteman",
            "-Dfile.encoding=UTF-8");

    private final BuiltTree tree;
    private final VarFolder varFolder;

    Node(BuiltTree tree, VarFolder varFolder) {
        this.tree = tree;
        this.varFolder = varFolder;
    }

    /** Lays out the node's folder: configuration, application, management account. */
    void prepare(Path javaHome, String managementPassword, Running running) throws InterruptedException {
        Path base = varFolder.node();
        Folders.delete(base);
        Folders.copy(tree.server().resolve("standalone"), base);
        Folders.create(base.resolve("deployments"));
        try {
            Files.copy(tree.ear(), base.resolve("deployments/luwte.ear"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        addManagementAccount(javaHome, base.resolve("configuration"), managementPassword, running);
    }

    /** By the server's own tool; its arguments come from a private file, because everybody can read a command line. */
    private void addManagementAccount(Path javaHome, Path configuration, String password, Running running)
            throws InterruptedException {
        Path arguments = configuration.resolve("add-user.arguments");
        Folders.createPrivate(arguments);
        Folders.createPrivate(configuration.resolve("mgmt-users.properties"));
        try {
            Files.write(
                    arguments,
                    Stream.of(
                                    "-jar",
                                    tree.server().resolve("jboss-modules.jar"),
                                    "-mp",
                                    tree.server().resolve("modules"),
                                    "org.jboss.as.domain-add-user",
                                    "--silent",
                                    "-sc",
                                    configuration,
                                    "-u",
                                    MANAGEMENT_USER,
                                    "-p",
                                    password,
                                    "-g",
                                    "SuperUser")
                            .map(argument -> '"' + argument.toString().replace("\\", "\\\\") + '"')
                            .toList());
            ChildProcess tool = ChildProcess.start(
                    "management account",
                    List.of(javaHome.resolve("bin/java").toString(), "@" + arguments),
                    configuration,
                    Map.of("JBOSS_HOME", tree.server().toString()),
                    varFolder);
            running.add(tool::close);
            tool.awaitSuccess(Duration.ofMinutes(1));
            Files.delete(arguments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts what was prepared. */
    ChildProcess start(Path javaHome, Map<String, String> variables) {
        List<String> command = StandaloneCommandBuilder.of(tree.server())
                .setJavaHome(javaHome)
                .setBaseDirectory(varFolder.node())
                .setLogDirectory(varFolder.logs().resolve(NAME))
                .setJavaOptions(JAVA_OPTIONS)
                .addJavaOptions(extraOptions())
                .addServerArgument("-Djboss.node.name=" + NAME)
                .build();
        return ChildProcess.start(NAME, command, varFolder.node(), variables, varFolder);
    }

    private static List<String> extraOptions() {
        String options = System.getenv().getOrDefault("LUWTE_JAVA_OPTIONS", "").strip();
        return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
    }
}
