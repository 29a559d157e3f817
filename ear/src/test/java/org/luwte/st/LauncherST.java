/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luwte.stack.TestStack;

/** The launcher as {@code ./luwte} runs it: the tests have more libraries than it has. */
class LauncherST {

    @TempDir
    Path folder;

    @Test
    void makesKeysWithItsOwnLibrariesAlone() throws Exception {
        Process launcher = luwte("keys");

        assertThat(launcher.waitFor(2, TimeUnit.MINUTES))
                .as("the launcher ends")
                .isTrue();
        assertThat(launcher.exitValue()).isZero();
        assertThat(folder.resolve("root.p12")).exists();
    }

    private Process luwte(String command) throws IOException {
        Path module = TestStack.root().resolve("wildfly-config/target");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        module.resolve("classes") + ":" + Files.readString(module.resolve("launcher.classpath")),
                        "org.luwte.launcher.Luwte",
                        command)
                .inheritIO();
        builder.environment().put("LUWTE_KEYS_DIR", folder.toString());
        builder.environment().put("LUWTE_ROOT_KEY_PASSWORD", "only for this test");
        return builder.start();
    }
}
