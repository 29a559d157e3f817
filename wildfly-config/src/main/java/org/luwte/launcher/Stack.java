/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import com.icegreen.greenmail.util.GreenMail;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.luwte.vault.control.KeyFiles;

/**
 * The whole of Luwte, running: for {@code ./luwte up} and for the tests. Closing it stops everything in the reverse order; a
 * virtual machine that ends closes it too.
 */
public final class Stack implements AutoCloseable {

    private final StackOptions options;
    private final VarFolder varFolder;
    private final Secrets secrets;
    private final Running running;
    private final Environment environment;
    private final Servers servers;
    private final Thread closer;

    Stack(StackOptions options, Secrets secrets, Running running, Servers servers, Thread closer) {
        this.options = options;
        this.varFolder = new VarFolder(options.varDir());
        this.secrets = secrets;
        this.running = running;
        this.environment = new Environment(options.ports(), secrets);
        this.servers = servers;
        this.closer = closer;
    }

    /** Starts everything, telling on standard output how far it is; comes back when the first page is served. */
    public static Stack start(StackOptions options) {
        try (Progress progress = Progress.onStandardOutput()) {
            return start(options, progress);
        }
    }

    static Stack start(StackOptions options, Progress progress) {
        return new Startup(options, progress).run();
    }

    /** Address of the site, without a slash at the end. */
    public String baseUrl() {
        return environment.publicUrl();
    }

    /** Address of the identity provider, without realm and without a slash at the end. */
    public String idpUrl() {
        return environment.idpUrl();
    }

    /** Address that a balancer asks whether the server is ready. */
    public URI healthUrl() {
        return URI.create("http://127.0.0.1:" + options.ports().get(Port.HEALTH) + "/health/ready");
    }

    /** Port of console and command line of a node; they are numbered from 1. */
    public int managementPort(int node) {
        return options.ports().get(Port.MANAGEMENT.at(node));
    }

    /** Port of console and command line of the balancer. */
    public int balancerManagementPort() {
        return options.ports().get(Port.BALANCER_MANAGEMENT);
    }

    public String managementUser() {
        return ManagementAccount.USER;
    }

    /** Port on which a node speaks with the others. */
    public int clusterPort(int node) {
        return options.ports().get(Port.CLUSTER.at(node));
    }

    /** Whether a node was started and neither killed nor stopped since. */
    public boolean runs(int node) {
        return servers.runs(node);
    }

    /** The process of a node that runs, for tests and measurements that stop it for a while. */
    public long pid(int node) {
        return servers.pid(node);
    }

    /** Address of one node past the balancer, without a slash at the end. */
    public String nodeUrl(int node) {
        return "http://localhost:" + options.ports().get(Port.NODE.at(node));
    }

    /** Ends a node from one moment to the next, as a power cut would. */
    public void killNode(int node) {
        servers.killNode(node);
    }

    /** Asks a node to end, and waits until it has. */
    public void stopNode(int node) {
        servers.stopNode(node);
    }

    /** Starts a node that was killed or stopped, and waits until it is ready. */
    public void startNode(int node) throws InterruptedException {
        servers.startNode(node);
    }

    /** Starts a node again that ends although nobody stopped it; the others serve the site meanwhile. */
    void keepNodes(Progress progress) {
        servers.onLoss(new NodeKeeper(progress, Clock.systemUTC(), servers::startNode)::lost);
    }

    public String managementPassword() {
        return secrets.get(Secrets.MANAGEMENT);
    }

    /** Password of the identity provider's administrator, whose name is {@code admin}. */
    public String idpAdminPassword() {
        return secrets.get(Secrets.IDP_ADMIN);
    }

    /** The demo account with this login name. */
    public DemoAccount account(String login) {
        return accounts().stream()
                .filter(account -> account.login().equals(login))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No demo account " + login));
    }

    public List<DemoAccount> accounts() {
        return DemoAccounts.of(secrets);
    }

    /** Connections as the owner of both schemas, for tests that look behind the pages. */
    public DataSource jdbc() {
        return running.database().owner();
    }

    /** Connections as a role of the database: luwte_owner, luwte_app, luwte_keys (database luwte) or keycloak (its own). */
    public DataSource jdbc(String role) {
        String database = Database.IDENTITY_PROVIDER.equals(role) ? Database.IDENTITY_PROVIDER : Database.LUWTE;
        return running.database().dataSource(role, database);
    }

    /** The key files, for tests and measurements that write rows past the application. */
    public KeyFiles keys() {
        return varFolder.keyPlace(secrets).open();
    }

    public GreenMail greenMail() {
        return running.mailCatcher().greenMail();
    }

    public Path varDir() {
        return options.varDir();
    }

    String welcome() {
        return Welcome.text(options.ports(), secrets, varFolder);
    }

    /** Completes when a part ends that nobody stopped. */
    CompletableFuture<LauncherException> onDeath() {
        return running.onDeath();
    }

    /** Stops everything; a second call does nothing. */
    @Override
    public void close() {
        running.close();
        if (Thread.currentThread() != closer) {
            Runtime.getRuntime().removeShutdownHook(closer);
        }
    }
}
