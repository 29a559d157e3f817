/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.luwte.launcher.Ports;
import org.luwte.launcher.Stack;
import org.luwte.launcher.StackOptions;
import org.luwte.stack.Cluster;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.LightLoad;
import org.luwte.stack.TestStack;

/**
 * {@code ./luwte bench failover}: members read and write on two nodes behind the balancer while one node is asked to end, while one
 * is killed, and while one hangs and goes on again.
 */
final class Failover {

    static final String SCENARIO = "failover";

    private static final int PEOPLE = 8;
    private static final String GROUP = "eigen-ruimte";
    private static final Duration BEFORE = Duration.ofSeconds(15);
    private static final Duration AFTER = Duration.ofSeconds(30);

    private Failover() {}

    static Map<String, Object> measure(Path folder) {
        StackOptions options = new StackOptions(
                TestStack.root(),
                folder,
                Ports.free(Cluster.NODES),
                true,
                true,
                Map.of("LUWTE_COOKIE_NAME", Cluster.SESSION, "LUWTE_COOKIE_SECURE", "true"),
                List.of());
        Stack stack = Cluster.start(options);
        System.out.println("\n" + Machine.describe() + "\n");
        System.out.println("node is    requests  failed   share  first to last s  longest s  signed out  accepted  lost"
                + "  doubled  back after s");
        List<Map<String, Object>> rows = List.of(
                run("asked", stack::stopNode, node -> {}),
                run("killed", stack::killNode, node -> {}),
                run("hung", Cluster::hang, Cluster::goOn));
        return Map.of("people", PEOPLE, "runs", rows);
    }

    private static Map<String, Object> run(String how, IntConsumer end, IntConsumer goOn) {
        Cluster.startAll();
        LightLoad load = new LightLoad(
                Stream.generate(() -> HttpSignIn.newMember(Cluster.visitor()))
                        .limit(PEOPLE)
                        .toList(),
                GROUP);
        int node = Cluster.nodeOf(load.members().get(0).visitor());
        try (load) {
            load.start();
            pause(BEFORE);
            end.accept(node);
            pause(AFTER);
            goOn.accept(node);
            if (Cluster.get().runs(node)) {
                pause(AFTER);
            }
        }
        long begin = System.nanoTime();
        Cluster.startAll();
        return row(how, load, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static Map<String, Object> row(String how, LightLoad load, Duration back) {
        String topic = load.wholeTopic();
        List<Instant> failed = load.failures().stream()
                .map(LightLoad.Failure::at)
                .sorted(Comparator.naturalOrder())
                .toList();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("node", how);
        row.put("requests", load.requests());
        row.put("failed", failed.size());
        row.put("failedShare", (double) failed.size() / load.requests());
        row.put("windowSeconds", failed.isEmpty() ? 0.0 : seconds(Duration.between(failed.get(0), last(failed))));
        row.put("longestSeconds", seconds(load.longest()));
        row.put("signedOut", signedOut(load));
        row.put("accepted", load.accepted().size());
        row.put(
                "lost",
                load.accepted().stream().filter(text -> times(topic, text) == 0).count());
        row.put(
                "doubled",
                load.accepted().stream().filter(text -> times(topic, text) > 1).count());
        row.put("backSeconds", seconds(back));
        List<Object> values = new ArrayList<>(row.values());
        values.set(3, 100 * (double) values.get(3));
        System.out.printf(
                Locale.ROOT, "%-9s %9d %7d %6.2f%% %16.1f %10.1f %11d %9d %5d %8d %13.1f%n", values.toArray());
        load.failures().forEach(failure -> System.out.println("    " + failure.what()));
        return row;
    }

    private static long signedOut(LightLoad load) {
        return load.members().stream()
                .filter(member -> member.visitor().get("/me").statusCode() != 200)
                .count();
    }

    private static int times(String topic, String text) {
        return topic.split(text, -1).length - 1;
    }

    private static Instant last(List<Instant> instants) {
        return instants.get(instants.size() - 1);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static void pause(Duration duration) {
        Awaitility.await().pollDelay(duration).atMost(duration.plusMinutes(1)).until(() -> true);
    }
}
