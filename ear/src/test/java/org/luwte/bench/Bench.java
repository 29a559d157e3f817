/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.luwte.launcher.Ports;
import org.luwte.launcher.Seed;
import org.luwte.launcher.Stack;
import org.luwte.launcher.StackOptions;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.TestStack;

/**
 * {@code ./luwte bench topic-page}: how many topic pages a second for members and for visitors, with 8 and with 32 connections,
 * when warm. A stack of its own with 5,000 topics and 50,000 posts more than the demo community; table on the screen, JSON in
 * {@code var/bench/topic-page.json}. {@code ./luwte bench sign-in}: whether the clock tells who has an account.
 */
public final class Bench {

    private static final String SCENARIO = "topic-page";
    /** Before anything is measured, so that the compiler of the virtual machine has done its work. */
    private static final Duration COLD = Duration.ofSeconds(25);

    private static final Duration WARM = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(15);
    private static final int[] CONNECTIONS = {8, 32};
    private static final List<String> MEMBERS = List.of("willem", "samira", "jeroen", "els", "tom");

    private Bench() {}

    /** Entry for the script. */
    public static void main(String[] arguments) throws IOException, SQLException {
        String scenario = arguments.length == 0 ? SCENARIO : arguments[0];
        List<String> scenarios =
                List.of(SCENARIO, SignInTimes.SCENARIO, Failover.SCENARIO, Reveal.SCENARIO, FirstPaint.SCENARIO);
        if (arguments.length > 1 || !scenarios.contains(scenario)) {
            System.err.println("Scenarios: " + String.join(", ", scenarios));
            System.exit(2);
        }
        Path folder = TestStack.root().resolve("var/bench");
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("scenario", scenario);
        report.put("machine", Machine.describe());
        switch (scenario) {
            case SignInTimes.SCENARIO -> report.putAll(SignInTimes.measure(folder));
            case Failover.SCENARIO -> report.putAll(Failover.measure(folder));
            case FirstPaint.SCENARIO -> report.putAll(FirstPaint.measure(folder));
            case Reveal.SCENARIO -> report.putAll(Reveal.measure(folder));
            default -> report.putAll(measure(folder));
        }
        Path file = folder.resolve(scenario + ".json");
        Files.writeString(
                file,
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n");
        System.out.println("\n" + file);
        System.exit(0);
    }

    private static Map<String, Object> measure(Path folder) throws SQLException {
        StackOptions options =
                new StackOptions(TestStack.root(), folder, Ports.free(1), true, true, Map.of(), List.of());
        try (Stack stack = Stack.start(options)) {
            Map<String, Object> report = new LinkedHashMap<>();
            report.put("runs", measure(stack));
            report.put("topics", BulkCommunity.TOPICS);
            report.put("posts", BulkCommunity.POSTS);
            report.put("secondsWarm", WARM.toSeconds());
            report.put("secondsMeasured", MEASURED.toSeconds());
            return report;
        }
    }

    private static List<Map<String, Object>> measure(Stack stack) throws SQLException {
        System.out.println("  > " + BulkCommunity.TOPICS + " topics and " + BulkCommunity.POSTS + " posts");
        BulkCommunity bulk = BulkCommunity.load(new Seed.Target(
                stack.jdbc("luwte_owner"), stack.jdbc("luwte_keys"), stack.keys(), stack.idpUrl() + "/realms/luwte"));
        System.out.println("  + loaded\n\n" + Machine.describe() + "\n");
        System.out.println("who        conns   pages/s   p50 ms   p95 ms   p99 ms   max ms  errors    load"
                + "  server ms  database ms  (processor time for each page)");
        List<Map<String, Object>> rows = new ArrayList<>();
        new ClosedLoop(stack.baseUrl(), cookies(stack, CONNECTIONS[0]), bulk.memberPaths()).run(COLD);
        for (int connections : CONNECTIONS) {
            List<String> members = cookies(stack, connections);
            rows.add(run("members", stack, members, bulk.memberPaths()));
            rows.add(run("visitors", stack, members.stream().map(cookie -> "").toList(), bulk.visitorPaths()));
        }
        return rows;
    }

    private static Map<String, Object> run(String who, Stack stack, List<String> cookies, List<String> paths) {
        ClosedLoop loop = new ClosedLoop(stack.baseUrl(), cookies, paths);
        loop.run(WARM);
        Path server = stack.varDir().resolve("run/node1.pid");
        Path database = stack.varDir().resolve("postgres/postmaster.pid");
        Duration serverBefore = Machine.used(server);
        Duration databaseBefore = Machine.used(database);
        Result result = loop.run(MEASURED);
        double serverEach = result.each(Machine.used(server).minus(serverBefore));
        double databaseEach = result.each(Machine.used(database).minus(databaseBefore));
        System.out.printf(
                Locale.ROOT,
                "%-10s %5d %9.0f %8.1f %8.1f %8.1f %8.1f %7d %6.0f%% %10.2f %12.2f%n",
                who,
                cookies.size(),
                result.perSecond(),
                result.millis(50),
                result.millis(95),
                result.millis(99),
                result.millis(100),
                result.errors(),
                100 * result.load(),
                serverEach,
                databaseEach);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("who", who);
        row.put("connections", cookies.size());
        row.putAll(result.asMap());
        row.put("serverCpuMillisPerPage", serverEach);
        row.put("databaseCpuMillisPerPage", databaseEach);
        return row;
    }

    /** One session for each connection. */
    private static List<String> cookies(Stack stack, int count) {
        List<String> cookies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            HttpVisitor member = new HttpVisitor(stack.baseUrl());
            HttpSignIn.signIn(member, stack.account(MEMBERS.get(i % MEMBERS.size())));
            if (member.get("/me").statusCode() != 200) {
                throw new IllegalStateException("no member signed in");
            }
            cookies.add(member.cookieHeader());
        }
        return cookies;
    }
}
