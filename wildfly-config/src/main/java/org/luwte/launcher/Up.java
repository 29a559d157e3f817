/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./luwte up}: starts everything, prints where to go, and runs until it is stopped. */
@Command(name = "up", description = "Starts Luwte on this machine and prints where to go. Ctrl-C stops everything.")
final class Up implements Callable<Integer> {

    @Option(names = "--fresh", description = "Begins with an empty database, new keys and new passwords.")
    private boolean fresh;

    @Option(names = "--no-demo", description = "A new database gets no demo community and no demo accounts.")
    private boolean bare;

    @Option(names = "--nodes", defaultValue = "1", description = "1 (the default), or 2 or 3 behind a balancer.")
    private int nodes;

    @Option(names = "--root", hidden = true, description = "The source tree; set by the script.")
    private Path root = Path.of("");

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        StackOptions options = new StackOptions(
                root, root.resolve("var"), Ports.of(System.getenv(), nodes), fresh, !bare, Map.of(), List.of());
        VarFolder varFolder = new VarFolder(options.varDir());
        try (Progress progress = Progress.onStandardOutput()) {
            Optional<Ports> ports = RunningInstance.find(varFolder.instance());
            if (ports.isPresent()) {
                tellWhere(ports.get(), varFolder, progress);
                return 0;
            }
            return run(options, varFolder, progress);
        }
    }

    private static void tellWhere(Ports ports, VarFolder varFolder, Progress progress) {
        if (Files.exists(varFolder.secrets())) {
            progress.say("Luwte is already running (or starting) from this folder.\n");
            progress.say(Welcome.text(ports, Secrets.open(varFolder.secrets()), varFolder));
            for (String server : Servers.names(ports)) {
                List<String> drift = Drift.of(varFolder.server(server));
                progress.say("  " + server
                        + (drift.isEmpty() ? " is as provisioned" : " differs from what was provisioned:"));
                drift.forEach(setting -> progress.say("    " + setting));
            }
        } else {
            progress.say("Luwte is already starting from this folder.");
        }
    }

    private static int run(StackOptions options, VarFolder varFolder, Progress progress)
            throws InterruptedException, ExecutionException {
        // The script that started us passes Ctrl-C on; should it be killed, nobody is left to stop us.
        ProcessHandle.current().parent().ifPresent(script -> script.onExit().thenRun(() -> System.exit(1)));
        progress.say("Starting Luwte (Ctrl-C stops it)");
        // Before anything else: a second start must not take our children for leftovers.
        varFolder.create();
        RunningInstance.write(varFolder.instance(), options.ports());
        try (Stack stack = Stack.start(options, progress)) {
            stack.keepNodes(progress);
            progress.say("\nLuwte is running. Ctrl-C stops it.\n");
            progress.say(stack.welcome());
            progress.failure(stack.onDeath().get());
            return 1;
        } finally {
            RunningInstance.delete(varFolder.instance());
        }
    }
}
