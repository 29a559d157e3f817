/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The key by which the nodes of a cluster know one another and encrypt what they say; nothing at rest depends on it. */
final class ClusterKeys {

    static final String ALIAS = "cluster";

    private static final String DAYS = "3650";

    private ClusterKeys() {}

    /** Makes it at the first start, by the JDK's own tool, which reads the password from its environment. */
    static void create(Path javaHome, VarFolder varFolder, Secrets secrets, Running running)
            throws InterruptedException {
        Path file = varFolder.clusterKeys();
        if (Files.exists(file)) {
            return;
        }
        List<String> command = List.of(
                javaHome.resolve("bin/keytool").toString(),
                "-genkeypair",
                "-alias",
                ALIAS,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=" + ALIAS,
                "-validity",
                DAYS,
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass:env",
                Secrets.CLUSTER_KEYS);
        ChildProcess tool = ChildProcess.start(
                "cluster key",
                command,
                varFolder.root(),
                Map.of(Secrets.CLUSTER_KEYS, secrets.get(Secrets.CLUSTER_KEYS)),
                varFolder);
        running.add(tool::close);
        tool.awaitSuccess(Duration.ofMinutes(1));
    }
}
