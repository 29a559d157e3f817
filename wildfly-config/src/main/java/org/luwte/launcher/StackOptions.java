/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.nio.file.Path;

/**
 * What to start.
 *
 * @param root the source tree with everything built
 * @param varDir where all state lies
 * @param ports where to listen
 * @param fresh whether to begin with an empty database, new keys and new secrets
 * @param demo whether a new database gets the demo community and its accounts
 */
public record StackOptions(Path root, Path varDir, Ports ports, boolean fresh, boolean demo) {

    public StackOptions {
        root = root.toAbsolutePath().normalize();
        varDir = varDir.toAbsolutePath().normalize();
    }

    /** For the tests: own folder, own ports, everything new. */
    public static StackOptions forTests(Path root) {
        return new StackOptions(root, root.resolve("ear/target/var"), Ports.free(), true, true);
    }
}
