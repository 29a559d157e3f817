/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to start.
 *
 * @param root the source tree with everything built
 * @param varDir where all state lies
 * @param ports where to listen
 * @param fresh whether to begin with an empty database, new keys and new secrets
 * @param demo whether a new database gets the demo community and its accounts
 * @param variables what the nodes get beside, or instead of, what the launcher tells them
 * @param javaOptions what the Java of servers and identity provider gets beside
 */
public record StackOptions(
        Path root,
        Path varDir,
        Ports ports,
        boolean fresh,
        boolean demo,
        Map<String, String> variables,
        List<String> javaOptions) {

    public StackOptions {
        root = root.toAbsolutePath().normalize();
        varDir = varDir.toAbsolutePath().normalize();
        variables = Map.copyOf(variables);
        javaOptions = List.copyOf(javaOptions);
    }

    /** For the tests: own folder, own ports, everything new, and nobody outside within reach. */
    public static StackOptions forTests(Path root) {
        return new StackOptions(
                root, root.resolve("ear/target/var"), Ports.free(1), true, true, Map.of(), shutIn(root));
    }

    /** For the tests of the cluster: two nodes behind a balancer, beside the stack of the other tests, with the cookie of an installation with TLS. */
    public static StackOptions forClusterTests(Path root) {
        return new StackOptions(
                root,
                root.resolve("ear/target/var-cluster"),
                Ports.free(2),
                true,
                true,
                Map.of("LUWTE_COOKIE_NAME", "__Host-session", "LUWTE_COOKIE_SECURE", "true"),
                shutIn(root));
    }

    private static List<String> shutIn(Path root) {
        return List.of(KnownHosts.javaOption(root.resolve("ear/target")));
    }
}
