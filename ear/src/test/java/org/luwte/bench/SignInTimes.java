/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.bench;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luwte.launcher.Ports;
import org.luwte.launcher.Stack;
import org.luwte.launcher.StackOptions;
import org.luwte.stack.HtmlForm;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.TestStack;

/**
 * Whether the clock tells who has an account (privacy-safety.md P-09): how long the identity provider takes to answer a wrong
 * password, and a wrong recovery code, for a name that exists and for one that does not, turn by turn. Each name is tried five
 * times, because then the waiting begins.
 */
final class SignInTimes {

    static final String SCENARIO = "sign-in";

    private static final int SAMPLES = 200;

    private static final int TRIES = 5;
    private static final int WARM = 60;
    private static final Pattern FORGOT = Pattern.compile("id=\"forgot\" href=\"([^\"]+)\"");

    private final Stack stack;

    private SignInTimes(Stack stack) {
        this.stack = stack;
    }

    static Map<String, Object> measure(Path folder) {
        StackOptions options =
                new StackOptions(TestStack.root(), folder, Ports.free(1), true, true, Map.of(), List.of());
        try (Stack stack = Stack.start(options)) {
            return Map.of("runs", rows(stack));
        }
    }

    private static List<Map<String, Object>> rows(Stack stack) {
        SignInTimes times = new SignInTimes(stack);
        System.out.println("what                      known ms  unknown ms  difference  (medians of " + SAMPLES + ")");
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Way way : Way.values()) {
            times.compare(way, WARM);
            rows.add(row(way, times.compare(way, SAMPLES)));
        }
        return rows;
    }

    private static Map<String, Object> row(Way way, List<List<Long>> nanos) {
        double known = median(nanos.get(0));
        double unknown = median(nanos.get(1));
        double percent = 100 * (unknown - known) / known;
        System.out.printf(Locale.ROOT, "%-25s %8.2f %11.2f %10.1f%%%n", way, known, unknown, percent);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("what", way.toString());
        row.put("samples", SAMPLES);
        row.put("medianMillisKnownName", known);
        row.put("medianMillisUnknownName", unknown);
        row.put("differencePercent", percent);
        return row;
    }

    private List<List<Long>> compare(Way way, int samples) {
        List<List<Long>> nanos = List.of(new ArrayList<>(), new ArrayList<>());
        while (nanos.get(0).size() < samples) {
            String known = HttpSignIn.login();
            HttpSignIn.register(new HttpVisitor(stack.baseUrl()), known);
            Guess[] guesses = {new Guess(way, known), new Guess(way, HttpSignIn.login())};
            for (int i = 0; i < TRIES; i++) {
                for (int who = 0; who < 2; who++) {
                    // The one who goes first changes, so that neither has it easier.
                    int turn = (who + i) % 2;
                    nanos.get(turn).add(guesses[turn].time());
                }
            }
        }
        return nanos;
    }

    private static double median(List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return (sorted.get(middle) + sorted.get(sorted.size() - 1 - middle)) / 2e6;
    }

    /** Where a name is typed together with something that can be wrong. */
    private enum Way {
        PASSWORD("wrong password", "kc-form-login", "password"),
        RECOVERY_CODE("wrong recovery code", "luwte-reset", "code");

        private final String text;
        private final String form;
        private final String field;

        Way(String text, String form, String field) {
            this.text = text;
            this.form = form;
            this.field = field;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Somebody who guesses with one name. */
    private final class Guess {

        private final HttpVisitor visitor = new HttpVisitor(stack.baseUrl());
        private final Way way;
        private final String name;
        private HttpResponse<String> page;

        Guess(Way way, String name) {
            this.way = way;
            this.name = name;
            this.page = visitor.follow(visitor.get("/enter?ui_locales=nl"));
            if (way == Way.RECOVERY_CODE) {
                Matcher link = FORGOT.matcher(page.body());
                if (!link.find()) {
                    throw new IllegalStateException("no way for a forgotten password");
                }
                page = visitor.follow(visitor.get(
                        page.uri().resolve(link.group(1).replace("&amp;", "&")).toString()));
            }
        }

        long time() {
            HtmlForm form = HtmlForm.byId(page.body(), way.form);
            Map<String, String> fields = form.filled(Map.of("username", name, way.field, "WRONGWRONG22"));
            long begin = System.nanoTime();
            page = visitor.post(form.action(), fields);
            long nanos = System.nanoTime() - begin;
            if (page.statusCode() != 200 || !HtmlForm.has(page.body(), way.form)) {
                throw new IllegalStateException("not judged: " + page.statusCode());
            }
            return nanos;
        }
    }
}
