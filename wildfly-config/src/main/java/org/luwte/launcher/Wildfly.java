/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * A WildFly on this machine: one of the provisioned servers, with a name and a base directory of its own.
 *
 * @param name        also that of its folder and its log
 * @param home        the provisioned server, which many may share
 * @param javaOptions of its virtual machine, beside those that all have
 */
record Wildfly(String name, Path home, List<String> javaOptions, VarFolder varFolder) {

    private static final List<String> ALWAYS = List.of(
            "-XX:+ExitOnOutOfMemoryError",
            // A dump would hold what members wrote.
            "-XX:-HeapDumpOnOutOfMemoryError",
            "-Djava.net.preferIPv4Stack=true",
            "-Djava.awt.headless=true",
            "-Djboss.modules.system.pkgs=org.jboss.byteman",
            "-Dfile.encoding=UTF-8");

    private static final String CONFIGURATION = "standalone/configuration/standalone.xml";

    /** Where its configuration and its state lie. */
    Path base() {
        return varFolder.server(name);
    }

    /**
     * Lays its folder out: the provisioned configuration and the management account. What was changed by console since stays as
     * long as the server is the same; a server that was provisioned anew begins anew, and the old file is kept beside. Its log
     * begins anew too, and then goes on for as long as the launcher runs, however often the server is started.
     *
     * @return what the owner of the server should know, one line each
     */
    List<String> layOut(ManagementAccount account) {
        Path provisioned = home.resolve(CONFIGURATION);
        Path own = Drift.own(base());
        Path origin = Drift.origin(base());
        List<String> drift = Drift.of(base());
        List<String> news = List.of();
        try {
            if (Files.exists(own) && Files.exists(origin) && Files.mismatch(origin, provisioned) == -1) {
                news = tell("differs from what was provisioned (until the next upgrade)", drift);
            } else {
                if (!drift.isEmpty()) {
                    Files.copy(
                            own, varFolder.root().resolve(name + "-before.xml"), StandardCopyOption.REPLACE_EXISTING);
                    news = tell("was provisioned anew; given up (see var/" + name + "-before.xml)", drift);
                }
                Folders.delete(base());
                Folders.copy(home.resolve("standalone"), base());
                Files.copy(provisioned, origin);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Folders.delete(varFolder.log(name));
        account.copyTo(base().resolve("configuration"));
        return news;
    }

    private List<String> tell(String what, List<String> drift) {
        return drift.stream().map(setting -> name + " " + what + ": " + setting).toList();
    }

    /** Starts what was laid out. */
    ChildProcess start(Path javaHome, Map<String, String> variables) {
        List<String> command = StandaloneCommandBuilder.of(home)
                .setJavaHome(javaHome)
                .setBaseDirectory(base())
                .setLogDirectory(varFolder.logs().resolve(name))
                .setJavaOptions(javaOptions)
                .addJavaOptions(ALWAYS)
                .addServerArgument("-Djboss.node.name=" + name)
                .build();
        return ChildProcess.startAgain(name, command, base(), variables, varFolder);
    }
}
