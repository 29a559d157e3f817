/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The servers: one node, or several with a balancer in front of them. */
final class Servers {

    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
    private static final String BALANCER = "balancer";
    private static final Duration START = Duration.ofMinutes(5);
    private static final List<String> NODE_OPTIONS = List.of(
            "-Xms512m",
            "-Xmx1g",
            "-XX:MetaspaceSize=160m",
            "-XX:MaxMetaspaceSize=512m",
            // Asked to end, a node first leaves the balancer and finishes what it has begun.
            "-Dorg.wildfly.sigterm.suspend.timeout=10");
    private static final List<String> BALANCER_OPTIONS = List.of("-Xms64m", "-Xmx128m", "-XX:MaxMetaspaceSize=160m");

    private final BuiltTree tree;
    private final StackOptions options;
    private final Ports ports;
    private final VarFolder varFolder;
    private final Environment environment;
    private final Running running;
    private final Map<Integer, ChildProcess> nodes = new ConcurrentHashMap<>();
    private final Map<Integer, LauncherException> deaths = new ConcurrentHashMap<>();
    private volatile ChildProcess front;
    private volatile BiConsumer<Integer, LauncherException> lost = (node, failure) -> {};

    Servers(StackOptions options, Environment environment, Running running) {
        this.options = options;
        this.tree = new BuiltTree(options.root());
        this.ports = options.ports();
        this.varFolder = new VarFolder(options.varDir());
        this.environment = environment;
        this.running = running;
    }

    /** What they are called, and so their folders and logs. */
    static List<String> names(Ports ports) {
        return Stream.concat(
                        IntStream.rangeClosed(1, ports.nodes()).mapToObj(Servers::name),
                        ports.balanced() ? Stream.of(BALANCER) : Stream.empty())
                .toList();
    }

    static String name(int node) {
        return "node" + node;
    }

    /** Lays out the folders of all of them; gives what differs from the provisioned configuration, one line each. */
    List<String> layOut(Secrets secrets) throws InterruptedException {
        ClusterKeys.create(JAVA_HOME, varFolder, secrets, running);
        ManagementAccount account = new ManagementAccount(tree.server(), varFolder);
        account.create(JAVA_HOME, secrets.get(Secrets.MANAGEMENT), running);
        List<String> news = new ArrayList<>();
        for (int node = 1; node <= ports.nodes(); node++) {
            Wildfly server = node(node);
            news.addAll(server.layOut(account));
            Path deployments = Folders.create(server.base().resolve("deployments"));
            try {
                Files.copy(tree.ear(), deployments.resolve("luwte.ear"), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (ports.balanced()) {
            news.addAll(balancer().layOut(account));
        }
        return news;
    }

    /** Starts the balancer, if there is to be one. */
    void startBalancer() {
        DownPages.write(running.database().owner(), tree.root(), environment.neutralSite(), varFolder.downPages());
        front = balancer().start(JAVA_HOME, environment.balancer(varFolder));
        running.add(front);
    }

    /** Starts a node and waits until it is ready. */
    void startNode(int number) throws InterruptedException {
        Map<String, String> variables = environment.server(running.database(), varFolder, number);
        variables.putAll(options.variables());
        ChildProcess child = node(number).start(JAVA_HOME, variables);
        deaths.remove(number);
        nodes.put(number, child);
        if (ports.balanced()) {
            // The others go on without it.
            running.add(child::close);
            child.onDeath().thenAccept(failure -> {
                if (nodes.remove(number, child) && !running.closed()) {
                    deaths.put(number, failure);
                    lost.accept(number, failure);
                }
            });
        } else {
            running.add(child);
            front = child;
        }
        child.awaitReady(URI.create("http://127.0.0.1:" + ports.get(Port.HEALTH.at(number)) + "/health/ready"), START);
    }

    /** Waits until the site is served where people look for it. */
    void awaitFirstPage() throws InterruptedException {
        front.awaitReady(URI.create("http://127.0.0.1:" + ports.get(Port.HTTP) + "/"), Duration.ofMinutes(1));
    }

    boolean runs(int number) {
        return nodes.containsKey(number);
    }

    /** The process of a node that runs. */
    long pid(int number) {
        return nodes.get(number).pid();
    }

    /** Fails when a node has ended that nobody stopped. */
    void check() {
        deaths.values().stream().findFirst().ifPresent(failure -> {
            throw failure;
        });
    }

    /** Ends a node from one moment to the next, as a power cut would. */
    void killNode(int number) {
        take(number).kill();
    }

    /** Asks a node to end, and waits. */
    void stopNode(int number) {
        take(number).close();
    }

    private ChildProcess take(int number) {
        ChildProcess child = nodes.remove(number);
        if (child == null) {
            throw deaths.getOrDefault(
                    number, new LauncherException(name(number) + " does not run.", "Start it before it is stopped."));
        }
        return child;
    }

    /** Who is told of a node that nobody has stopped. */
    void onLoss(BiConsumer<Integer, LauncherException> listener) {
        this.lost = listener;
    }

    private Wildfly node(int number) {
        return new Wildfly(name(number), tree.server(), with(NODE_OPTIONS, extraOptions()), varFolder);
    }

    private Wildfly balancer() {
        return new Wildfly(BALANCER, tree.balancer(), with(BALANCER_OPTIONS, List.of()), varFolder);
    }

    private List<String> with(List<String> own, List<String> extra) {
        return Stream.of(own, options.javaOptions(), extra)
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> extraOptions() {
        String options = System.getenv().getOrDefault("LUWTE_JAVA_OPTIONS", "").strip();
        return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
    }
}
