/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.bench;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;

/** As many readers as there are cookies; each asks for its next page as soon as it has the last one. */
final class ClosedLoop {

    private static final int DIGITS = 3;

    private final URI site;
    private final List<String> cookies;
    private final List<String> paths;

    ClosedLoop(String site, List<String> cookies, List<String> paths) {
        this.site = URI.create(site);
        this.cookies = cookies;
        this.paths = paths;
    }

    Result run(Duration duration) {
        Histogram all = new Histogram(DIGITS);
        AtomicLong errors = new AtomicLong();
        AtomicLong bytes = new AtomicLong();
        List<Thread> readers = new ArrayList<>();
        Machine.load();
        long begin = System.nanoTime();
        long end = begin + duration.toNanos();
        for (int i = 0; i < cookies.size(); i++) {
            int first = i * paths.size() / cookies.size();
            Connection connection = new Connection(site, cookies.get(i));
            Thread reader = new Thread(() -> {
                Histogram own = read(connection, first, end, errors, bytes);
                synchronized (all) {
                    all.add(own);
                }
            });
            readers.add(reader);
            reader.start();
        }
        readers.forEach(ClosedLoop::join);
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Result(all, seconds, errors.get(), bytes.get(), Machine.load());
    }

    private Histogram read(Connection connection, int first, long end, AtomicLong errors, AtomicLong bytes) {
        Histogram times = new Histogram(DIGITS);
        try (connection) {
            for (int i = first; System.nanoTime() < end; i++) {
                long asked = System.nanoTime();
                Connection.Answer answer = connection.get(paths.get(i % paths.size()));
                times.recordValue((System.nanoTime() - asked) / 1_000);
                bytes.addAndGet(answer.bytes());
                if (answer.status() != 200) {
                    errors.incrementAndGet();
                }
            }
        }
        return times;
    }

    private static void join(Thread reader) {
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
