/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.luwte.launcher.Stack;
import org.luwte.launcher.StackOptions;

/**
 * Two nodes behind the balancer, in a folder of their own beside the stack of the other tests:
 * {@link OnCluster} starts them before the first class that asks; both nodes run before each class. It
 * stops when the virtual machine ends.
 */
public final class Cluster implements BeforeAllCallback, AfterTestExecutionCallback {

    public static final int NODES = 2;

    /** Name of the cookie that carries the session; the cluster is configured as with TLS in front of it. */
    public static final String SESSION = "__Host-session";

    private static final String BALANCER =
            "/subsystem=undertow/configuration=filter/mod-cluster=load-balancer/balancer=mycluster";
    private static final Duration LONG = Duration.ofMinutes(2);

    private static Stack stack;
    private static RuntimeException failure;

    @Override
    public void beforeAll(ExtensionContext context) {
        start(StackOptions.forClusterTests(TestStack.root()));
        startAll();
    }

    /** Of a test that fails it is told which nodes ran, and what the balancer thought of them. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            for (int node = 1; node <= NODES; node++) {
                System.out.println("Cluster: node" + node + (stack.runs(node) ? " runs" : " does not run"));
            }
            try (Management balancer = balancer()) {
                System.out.println("Cluster: balancer "
                        + balancer.ask(BALANCER, "read-resource", "recursive=true", "include-runtime=true"));
            }
        }
    }

    /** Starts the nodes that do not run, and waits until the balancer sends requests to all. */
    public static void startAll() {
        for (int node = 1; node <= NODES; node++) {
            if (!stack.runs(node)) {
                start(node);
            }
        }
        for (int node = 1; node <= NODES; node++) {
            awaitInService(node);
        }
        awaitOneCluster();
    }

    private static void start(int node) {
        try {
            stack.startNode(node);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** From one moment to the next a node does nothing any more; its connections stay open. */
    public static void hang(int node) {
        signal(node, "STOP");
    }

    /** A node that hung goes on where it stopped. */
    public static void goOn(int node) {
        signal(node, "CONT");
    }

    private static void signal(int node, String signal) {
        try {
            Process kill = new ProcessBuilder("kill", "-" + signal, Long.toString(stack.pid(node)))
                    .inheritIO()
                    .start();
            if (kill.waitFor() != 0) {
                throw new IllegalStateException("kill -" + signal + " of node" + node + ": " + kill.exitValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts the cluster unless it runs; one that could not be started is not tried again. */
    public static synchronized Stack start(StackOptions options) {
        if (failure != null) {
            throw failure;
        }
        if (stack == null) {
            try {
                stack = Stack.start(options);
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }
        return stack;
    }

    /** The running cluster. */
    public static Stack get() {
        return stack;
    }

    /** Somebody at the site of the cluster, through the balancer. */
    public static HttpVisitor visitor() {
        return new HttpVisitor(stack.baseUrl());
    }

    /** The same person with the same session, asking one node past the balancer. */
    public static HttpVisitor at(int node, HttpVisitor visitor) {
        HttpVisitor direct = new HttpVisitor(stack.nodeUrl(node));
        direct.plant(SESSION, visitor.cookie(SESSION));
        return direct;
    }

    /** The node that serves somebody's session. */
    public static int nodeOf(HttpVisitor visitor) {
        String session = visitor.cookie(SESSION);
        return Integer.parseInt(session.substring(session.lastIndexOf(".node") + ".node".length()));
    }

    public static int other(int node) {
        return NODES + 1 - node;
    }

    /** Waits until the balancer sends requests to this node. */
    public static void awaitInService(int node) {
        Awaitility.await("node" + node + " in the balancer").atMost(LONG).until(() -> inService(node));
    }

    /** Waits until the nodes know one another: after one has hung, each of them is a cluster of its own for a while. */
    public static void awaitOneCluster() {
        for (int node = 1; node <= NODES; node++) {
            int asked = node;
            Awaitility.await("view of node" + node)
                    .atMost(LONG)
                    .until(() -> view(asked).matches(".*\\(" + NODES + "\\).*"));
        }
    }

    private static String view(int node) {
        try (Management management =
                Management.of(stack.managementPort(node), stack.managementUser(), stack.managementPassword())) {
            return value(management.ask("/subsystem=jgroups/channel=ee", "read-attribute", "name=view"));
        }
    }

    /** Whether the balancer sends requests to a node. */
    public static boolean inService(int node) {
        try (Management balancer = balancer()) {
            String address = BALANCER + "/node=node" + node;
            return "NODE_UP".equals(value(balancer.ask(address, "read-attribute", "name=status")))
                    && "enabled".equals(value(balancer.ask(address + "/context=%2F", "read-attribute", "name=status")));
        }
    }

    private static String value(ModelNode answer) {
        return answer.get("result").asString();
    }

    /** The management interface of the balancer. */
    public static Management balancer() {
        return Management.of(stack.balancerManagementPort(), stack.managementUser(), stack.managementPassword());
    }
}
