/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands behind the script {@code ./luwte} that need a program; the script itself builds and tests. */
@Command(
        name = "luwte",
        subcommands = {Up.class, Keys.class},
        description = "Runs Luwte on this machine.",
        mixinStandardHelpOptions = true)
public final class Luwte {

    private Luwte() {}

    /** Entry for the script. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Luwte())
                .setExecutionExceptionHandler((e, command, parsed) -> tell(e))
                .execute(arguments));
    }

    private static int tell(Exception e) throws Exception {
        if (e instanceof LauncherException failure) {
            try (Progress progress = Progress.onStandardOutput()) {
                progress.failure(failure);
            }
            return 1;
        }
        throw e;
    }
}
