/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.luwte.vault.control.KeyFiles;
import org.luwte.vault.control.KeysMissing;
import org.luwte.vault.control.Vault;

/** The steps from nothing to the first page. What does not need one another runs side by side. */
final class Startup {

    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    private final StackOptions options;
    private final Progress progress;
    private final VarFolder varFolder;
    private final BuiltTree tree;
    private final Running running = new Running();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private Servers servers;

    Startup(StackOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.varFolder = new VarFolder(options.varDir());
        this.tree = new BuiltTree(options.root());
    }

    Stack run() {
        Thread closer = new Thread(running::close, "closer");
        Runtime.getRuntime().addShutdownHook(closer);
        try {
            Secrets secrets = prepare();
            Environment environment = new Environment(options.ports(), secrets);
            servers = new Servers(options, environment, running);
            Stack stack = new Stack(options, secrets, running, servers, closer);
            CompletableFuture<Void> keycloakBuilt = CompletableFuture.runAsync(this::buildIdentityProvider, threads);
            CompletableFuture<Void> laidOut = CompletableFuture.runAsync(() -> prepareServer(secrets), threads);
            startDatabase(secrets);
            CompletableFuture<Void> idp = keycloakBuilt.thenRunAsync(() -> startIdentityProvider(environment), threads);
            CompletableFuture<Void> node = CompletableFuture.runAsync(() -> fillDatabase(environment, secrets), threads)
                    .runAfterBothAsync(laidOut, this::startServers, threads);
            joinOrFailAtOnce(idp, node);
            progress.step("first page", () -> {
                servers.awaitFirstPage();
                return "served";
            });
            servers.check();
            complete(secrets);
            return stack;
        } catch (CompletionException e) {
            running.close();
            throw e.getCause() instanceof LauncherException failure ? failure : unexpected(e.getCause());
        } catch (RuntimeException e) {
            running.close();
            throw e;
        } finally {
            threads.shutdown();
        }
    }

    private LauncherException unexpected(Throwable cause) {
        Logger.getLogger(Startup.class.getName()).log(Level.SEVERE, "Unexpected", cause);
        return new LauncherException("Unexpected: " + cause, "See " + varFolder.log("launcher"), cause);
    }

    private static void joinOrFailAtOnce(CompletableFuture<?>... parts) {
        CompletableFuture<Void> failure = new CompletableFuture<>();
        for (CompletableFuture<?> part : parts) {
            part.exceptionally(e -> {
                failure.completeExceptionally(e);
                return null;
            });
        }
        CompletableFuture.anyOf(CompletableFuture.allOf(parts), failure).join();
    }

    private Secrets prepare() {
        progress.step("checks", () -> {
            Leftovers.clear(varFolder.create());
            Checks.machine(options.ports(), varFolder);
            // Only now: a start that is refused has destroyed nothing.
            if (options.fresh()) {
                varFolder.empty();
                varFolder.create();
            }
            Checks.state(varFolder);
            LogRetention.apply(varFolder.logs(), Clock.systemUTC());
            return "fine";
        });
        LibraryLog.to(varFolder.log("launcher"));
        Secrets secrets = Secrets.open(varFolder.secrets());
        if (!varFolder.hasDatabase() && !Files.exists(varFolder.keys())) {
            progress.step("keys", () -> {
                varFolder.makeKeys(secrets);
                return "made, in " + varFolder.keys();
            });
        }
        running.add(MailCatcher.start(options.ports().get(Port.SMTP)));
        return secrets;
    }

    private void startDatabase(Secrets secrets) {
        progress.step("database", () -> {
            running.add(Database.start(tree, varFolder, secrets, options.ports().get(Port.DATABASE)));
            return null;
        });
    }

    private void buildIdentityProvider() {
        progress.step(
                "identity provider, build",
                () -> new IdentityProvider(tree, varFolder).build(JAVA_HOME, running) ? "built" : "already built");
    }

    private void startIdentityProvider(Environment environment) {
        progress.step("identity provider", () -> {
            IdentityProvider idp = new IdentityProvider(tree, varFolder);
            ChildProcess child = idp.start(JAVA_HOME, environment.identityProvider(running.database()), options);
            running.add(child);
            child.awaitReady(at(Port.IDP_MANAGEMENT, "/health/ready"), Duration.ofMinutes(5));
            return firstStart() || Files.readString(varFolder.complete()).equals(idp.realmFingerprint())
                    ? null
                    : "ready, but its realm files have changed since; ./luwte up --fresh reads them anew";
        });
    }

    private void prepareServer(Secrets secrets) {
        progress.step("server, files", () -> {
            List<String> news = servers.layOut(secrets);
            news.forEach(line -> progress.say("    ! " + line));
            return news.isEmpty() ? "as provisioned" : "see above";
        });
    }

    private void fillDatabase(Environment environment, Secrets secrets) {
        progress.step("schema", () -> Schema.migrate(running.database().owner()));
        KeyFiles keys = checkKeys(secrets);
        if (options.demo() && firstStart()) {
            Seed.Target target = new Seed.Target(running.database().owner(), keystore(), keys, environment.issuer());
            ServiceLoader.load(Seed.class).forEach(seed -> progress.step("demo community", () -> seed.load(target)));
        }
    }

    /** The server would refuse to start with the wrong keys; so it is told here, before anybody waits for it. */
    private KeyFiles checkKeys(Secrets secrets) {
        try {
            KeyFiles keys = varFolder.keyPlace(secrets).open();
            Vault.open(keys, keystore());
            return keys;
        } catch (KeysMissing e) {
            throw new LauncherException(e.getMessage(), "docs/operations/keys.md says what to do for this number.", e);
        }
    }

    private DataSource keystore() {
        return running.database().dataSource(Database.KEYSTORE, Database.LUWTE);
    }

    /** One after the other: a node that starts beside another might found a cluster of its own. */
    private void startServers() {
        Ports ports = options.ports();
        if (ports.balanced()) {
            progress.step("balancer", () -> {
                servers.startBalancer();
                return "started";
            });
        }
        for (int number = 1; number <= ports.nodes(); number++) {
            int node = number;
            progress.step(ports.balanced() ? "node" + node : "server", () -> {
                servers.startNode(node);
                return null;
            });
        }
    }

    private boolean firstStart() {
        return !Files.exists(varFolder.complete());
    }

    private void complete(Secrets secrets) {
        if (!firstStart()) {
            return;
        }
        if (options.demo()) {
            DemoAccounts.write(varFolder.demoAccounts(), DemoAccounts.of(secrets));
        }
        try {
            Files.writeString(varFolder.complete(), new IdentityProvider(tree, varFolder).realmFingerprint());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URI at(Port port, String path) {
        return URI.create("http://127.0.0.1:" + options.ports().get(port) + path);
    }
}
