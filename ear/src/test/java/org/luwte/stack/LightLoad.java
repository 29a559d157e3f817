/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.stack;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.awaitility.Awaitility;

/**
 * A few members who read a topic and reply to it, one request after the other, until they are told to stop. One whose reply is not
 * taken only reads from then on.
 */
public final class LightLoad implements AutoCloseable {

    /** After so many pages read comes a reply. */
    private static final int READS = 8;

    /** Nobody types a reply faster; while she does, her form reaches the other nodes. */
    private static final Duration TYPING = Duration.ofSeconds(1);

    private final Writer first;
    private final String topic;
    private final List<Writer> members = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final Queue<Failure> failures = new ConcurrentLinkedQueue<>();
    private final Queue<String> accepted = new ConcurrentLinkedQueue<>();
    private final Queue<Broken> broken = new ConcurrentLinkedQueue<>();
    private final AtomicLong longest = new AtomicLong();
    private volatile boolean running = true;

    /** A request that was not answered as it should be. */
    public record Failure(Instant at, String what) {}

    /** A reply that was not accepted, and the page that came instead. */
    public record Broken(Writer writer, String text, String page) {}

    /** Members of a group that is open, each signed in at the site of such a visitor, who meet in one topic. */
    public LightLoad(List<HttpVisitor> people, String group) {
        people.forEach(person -> members.add(Writer.in(person, group)));
        first = members.get(0);
        topic = first.topic(group, "Onder de bomen", "Wie wandelt er mee?");
    }

    public LightLoad start() {
        members.forEach(member -> {
            Thread thread = new Thread(() -> work(member));
            threads.add(thread);
            thread.start();
        });
        return this;
    }

    private void work(Writer member) {
        boolean writes = true;
        while (running) {
            for (int i = 0; i < READS && running; i++) {
                HttpResponse<String> page = ask(() -> member.visitor().get("/topic/" + topic), "GET topic");
                if (page != null && !page.body().contains("action=\"/sign-out\"")) {
                    failures.add(new Failure(Instant.now(), "signed out"));
                }
            }
            if (running && writes) {
                writes = reply(member);
            }
        }
    }

    /** Whether she writes on: the site knows the last few forms of a session, and hers is to be sent again later. */
    private boolean reply(Writer member) {
        HttpResponse<String> page = ask(() -> member.visitor().get("/topic/" + topic + "/reply"), "GET form");
        if (page == null) {
            return true;
        }
        HtmlForm form = HtmlForm.byId(page.body(), "write");
        String text = HttpSignIn.letters(16) + " was hier";
        Map<String, String> fields = form.filled(Map.of("write:text", text, "write:send", "send"));
        Awaitility.await().pollDelay(TYPING).until(() -> true);
        try {
            HttpResponse<String> answer = timed(() -> member.visitor().post(form.action(), fields));
            if (answer.statusCode() == 302 || answer.statusCode() == 303) {
                accepted.add(text);
                return true;
            }
            failures.add(new Failure(Instant.now(), "POST " + answer.statusCode()));
            broken.add(new Broken(member, text, answer.body()));
        } catch (UncheckedIOException e) {
            failures.add(new Failure(Instant.now(), "POST " + e.getCause()));
            broken.add(new Broken(member, text, ""));
        }
        return false;
    }

    private HttpResponse<String> ask(Supplier<HttpResponse<String>> question, String what) {
        try {
            HttpResponse<String> answer = timed(question);
            if (answer.statusCode() == 200) {
                return answer;
            }
            failures.add(new Failure(Instant.now(), what + " " + answer.statusCode()));
        } catch (UncheckedIOException e) {
            failures.add(new Failure(Instant.now(), what + " " + e.getCause()));
        }
        return null;
    }

    private HttpResponse<String> timed(Supplier<HttpResponse<String>> question) {
        long begin = System.nanoTime();
        try {
            return question.get();
        } finally {
            requests.incrementAndGet();
            longest.accumulateAndGet(System.nanoTime() - begin, Math::max);
        }
    }

    /** The longest time that somebody waited for an answer. */
    public Duration longest() {
        return Duration.ofNanos(longest.get());
    }

    /** Ends the load and waits for the last answers. */
    @Override
    public void close() {
        running = false;
        for (Thread thread : threads) {
            try {
                thread.join(Duration.ofMinutes(1).toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    public List<Writer> members() {
        return members;
    }

    public String topic() {
        return topic;
    }

    public int requests() {
        return requests.get();
    }

    public List<Failure> failures() {
        return List.copyOf(failures);
    }

    /** Texts that the site said it had taken. */
    public List<String> accepted() {
        return List.copyOf(accepted);
    }

    public List<Broken> broken() {
        return List.copyOf(broken);
    }

    /** Everything that stands in the topic now. */
    public String wholeTopic() {
        StringBuilder all = new StringBuilder();
        for (int page = 1; ; page++) {
            HttpResponse<String> answer = first.visitor().get("/topic/" + topic + (page == 1 ? "" : "?page=" + page));
            if (answer.statusCode() == 404) {
                return all.toString();
            }
            all.append(answer.body());
        }
    }
}
