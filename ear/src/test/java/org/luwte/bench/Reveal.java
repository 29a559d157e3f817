/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.HdrHistogram.Histogram;
import org.luwte.launcher.Ports;
import org.luwte.launcher.Seed;
import org.luwte.launcher.Stack;
import org.luwte.launcher.StackOptions;
import org.luwte.stack.TestStack;
import org.luwte.vault.EncryptedText;
import org.luwte.vault.SealedField;
import org.luwte.vault.control.Vault;

/**
 * {@code ./luwte bench reveal}: what opening costs (privacy-safety.md K-20). One field whose key is in memory, one whose key must be fetched
 * first, and a page of 20 authors, name and text of each, with all keys fetched in one statement. With the vault of the application, on
 * the database and the key files of a running stack; nothing else runs in it meanwhile.
 */
final class Reveal {

    static final String SCENARIO = "reveal";

    private static final int AUTHORS = 20;
    private static final int ROUNDS = 300;
    private static final int COLD_ROUNDS = 100;
    private static final double FIELD_TARGET = 2;
    private static final double PAGE_TARGET = 150;

    private final Stack stack;
    private final List<List<Sealed>> pages;

    private Reveal(Stack stack, List<List<Sealed>> pages) {
        this.stack = stack;
        this.pages = pages;
    }

    /** A sealed field as a page finds it. */
    private record Sealed(SealedField field, EncryptedText text) {}

    static Map<String, Object> measure(Path folder) throws SQLException {
        StackOptions options =
                new StackOptions(TestStack.root(), folder, Ports.free(1), true, true, Map.of(), List.of());
        try (Stack stack = Stack.start(options)) {
            Seed.Target target = new Seed.Target(
                    stack.jdbc("luwte_owner"),
                    stack.jdbc("luwte_keys"),
                    stack.keys(),
                    stack.idpUrl() + "/realms/luwte");
            BulkCommunity.load(target);
            System.out.println("  + loaded\n\n" + Machine.describe() + "\n");
            Reveal reveal = new Reveal(stack, pages(target));
            reveal.warmFields(); // so that the compiler of the virtual machine has done its work
            reveal.coldPages();
            System.out.println("what                               times   p50 ms   p95 ms   p99 ms   target p95");
            return Map.of(
                    "runs",
                    List.of(
                            row("field, key in memory", reveal.warmFields(), FIELD_TARGET),
                            row("field, key fetched", reveal.coldFields(), FIELD_TARGET),
                            row("page of 20 authors, keys fetched", reveal.coldPages(), PAGE_TARGET)));
        }
    }

    private static Map<String, Object> row(String what, Histogram times, double target) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("what", what);
        row.put("times", times.getTotalCount());
        for (double percentile : new double[] {50, 95, 99}) {
            row.put("p" + (int) percentile + "Millis", times.getValueAtPercentile(percentile) / 1e6);
        }
        row.put("targetP95Millis", target);
        System.out.printf(
                Locale.ROOT,
                "%-32s %7d %8.3f %8.3f %8.3f %12.0f%n",
                what,
                times.getTotalCount(),
                times.getValueAtPercentile(50) / 1e6,
                times.getValueAtPercentile(95) / 1e6,
                times.getValueAtPercentile(99) / 1e6,
                target);
        return row;
    }

    private Histogram warmFields() {
        Histogram times = new Histogram(3);
        Vault vault = vault();
        pages.forEach(page -> vault.prepare(authors(page)));
        for (int round = 0; round < ROUNDS; round++) {
            for (Sealed one : pages.get(round % pages.size())) {
                times.recordValue(nanos(() -> vault.open(one.field(), one.text())));
            }
        }
        return times;
    }

    private Histogram coldFields() {
        Histogram times = new Histogram(3);
        for (int round = 0; round < COLD_ROUNDS; round++) {
            Vault vault = vault();
            for (Sealed one : pages.get(round % pages.size()).subList(0, AUTHORS)) {
                times.recordValue(nanos(() -> vault.open(one.field(), one.text())));
            }
        }
        return times;
    }

    private Histogram coldPages() {
        Histogram times = new Histogram(3);
        for (int round = 0; round < COLD_ROUNDS; round++) {
            List<Sealed> page = pages.get(round % pages.size());
            Vault vault = vault();
            times.recordValue(nanos(() -> {
                vault.prepare(authors(page));
                page.forEach(one -> vault.open(one.field(), one.text()));
            }));
        }
        return times;
    }

    /** With nothing in memory. */
    private Vault vault() {
        return Vault.open(stack.keys(), stack.jdbc("luwte_keys"));
    }

    private static long nanos(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return System.nanoTime() - begin;
    }

    private static Set<UUID> authors(List<Sealed> page) {
        return page.stream().map(one -> one.field().owner()).collect(Collectors.toSet());
    }

    /** Twenty people each: first the text of each, then the name of each. */
    private static List<List<Sealed>> pages(Seed.Target target) throws SQLException {
        List<Sealed> texts = sealed(
                target,
                "reply",
                "html",
                "select distinct on (author_id) id, author_id, html from reply"
                        + " where html is not null order by author_id");
        List<Sealed> names = sealed(
                target,
                "person",
                "pseudonym",
                "select p.id, p.id, p.pseudonym from person p"
                        + " where exists (select 1 from reply r where r.author_id = p.id and r.html is not null) order by p.id");
        List<List<Sealed>> pages = new ArrayList<>();
        for (int first = 0; first + AUTHORS <= texts.size(); first += AUTHORS) {
            List<Sealed> page = new ArrayList<>(texts.subList(first, first + AUTHORS));
            page.addAll(names.subList(first, first + AUTHORS));
            pages.add(page);
        }
        return pages;
    }

    private static List<Sealed> sealed(Seed.Target target, String table, String column, String sql)
            throws SQLException {
        try (var connection = target.community().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<Sealed> found = new ArrayList<>();
            while (rows.next()) {
                found.add(new Sealed(
                        new SealedField(table, column, rows.getObject(1, UUID.class), rows.getObject(2, UUID.class)),
                        EncryptedText.ofBytes(rows.getBytes(3))));
            }
            return found;
        }
    }
}
