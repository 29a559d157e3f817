/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
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
            "-Dfile.encoding=UTF-8");

    private final BuiltTree tree;
    private final VarFolder varFolder;

    Node(BuiltTree tree, VarFolder varFolder) {
        this.tree = tree;
        this.varFolder = varFolder;
    }

    ChildProcess start(Path javaHome, Map<String, String> variables, String managementPassword) {
        Path base = varFolder.node();
        Folders.delete(base);
        Folders.copy(tree.server().resolve("standalone"), base);
        try {
            Folders.create(base.resolve("deployments"));
            Files.copy(tree.ear(), base.resolve("deployments/luwte.ear"), StandardCopyOption.REPLACE_EXISTING);
            writeManagementAccount(base.resolve("configuration"), managementPassword);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> command = StandaloneCommandBuilder.of(tree.server())
                .setJavaHome(javaHome)
                .setBaseDirectory(base)
                .setLogDirectory(varFolder.logs().resolve(NAME))
                .addJavaOptions(JAVA_OPTIONS)
                .addJavaOptions(extraOptions())
                .addServerArgument("-Djboss.node.name=" + NAME)
                .build();
        return ChildProcess.start(NAME, command, base, variables, varFolder);
    }

    /** The form that the server's own add-user tool writes; RFC 2617 wants this digest. */
    private static void writeManagementAccount(Path configuration, String password) throws IOException {
        Path users = configuration.resolve("mgmt-users.properties");
        Folders.createPrivate(users);
        Files.writeString(users, "#$REALM_NAME=ManagementRealm$\n" + MANAGEMENT_USER + "=" + digest(password) + "\n");
        Files.writeString(configuration.resolve("mgmt-groups.properties"), MANAGEMENT_USER + "=SuperUser\n");
    }

    private static String digest(String password) {
        try {
            byte[] text = (MANAGEMENT_USER + ":ManagementRealm:" + password).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> extraOptions() {
        String options = System.getenv().getOrDefault("LUWTE_JAVA_OPTIONS", "").strip();
        return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
    }
}
