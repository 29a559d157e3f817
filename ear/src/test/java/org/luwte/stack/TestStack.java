/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import org.luwte.launcher.Stack;
import org.luwte.launcher.StackOptions;

/** The stack of this virtual machine: started when it is first asked for, in its own folder and on free ports. */
public final class TestStack {

    private static Stack running;
    private static RuntimeException failure;

    private TestStack() {}

    /** The running stack; a start that failed once fails for every test with the same reason. */
    public static synchronized Stack get() {
        if (failure != null) {
            throw new IllegalStateException("the stack did not start; logs are in " + logs(), failure);
        }
        if (running == null) {
            try {
                running = Stack.start(StackOptions.forTests(root()));
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }
        return running;
    }

    /** The source tree. */
    public static Path root() {
        String given = System.getProperty("luwte.root");
        Path path = Path.of(given == null ? "" : given).toAbsolutePath();
        while (path != null && !Files.exists(path.resolve("wildfly-config/pom.xml"))) {
            path = path.getParent();
        }
        if (path == null) {
            throw new IllegalStateException("run the tests inside the source tree, or give -Dluwte.root");
        }
        return path;
    }

    /** Where the servers of the stack write their logs. */
    public static Path logs() {
        return root().resolve("ear/target/var/logs");
    }

    /** Where pictures, pages and traces go. */
    public static Path pictures() {
        return root().resolve("ear/target/pictures");
    }
}
