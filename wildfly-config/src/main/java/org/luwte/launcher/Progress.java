/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * The launcher's console: a line when a step starts, a line every few seconds while it runs, a line with the time it took.
 * Steps may run side by side.
 */
public final class Progress implements AutoCloseable {

    private static final long HEARTBEAT_SECONDS = 5;

    private final PrintStream out;
    private final Map<String, Long> running = new ConcurrentSkipListMap<>();
    private final ScheduledExecutorService heartbeat = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    });

    private Progress(PrintStream out) {
        this.out = out;
        heartbeat.scheduleAtFixedRate(this::tellWhatRuns, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** Speaks to whoever started the program. */
    public static Progress onStandardOutput() {
        return new Progress(System.out);
    }

    static Progress on(PrintStream out) {
        return new Progress(out);
    }

    /** Runs one step; the work returns a few words for the last line, or null. */
    public void step(String name, Callable<String> work) {
        long start = System.nanoTime();
        running.put(name, start);
        say("  > " + name);
        try {
            String result = work.call();
            running.remove(name);
            say(String.format(
                    Locale.ROOT, "  + %s: %s (%.1f s)", name, result == null ? "ready" : result, secondsSince(start)));
        } catch (LauncherException e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherException(name + " was interrupted.", "Start again.", e);
        } catch (Exception e) {
            Logger.getLogger(Progress.class.getName()).log(Level.SEVERE, name, e);
            throw new LauncherException(name + " failed: " + innermost(e), "See var/logs/launcher.log.", e);
        } finally {
            running.remove(name);
        }
    }

    /** One line, or several. */
    public void say(String text) {
        synchronized (out) {
            out.println(text);
            out.flush();
        }
    }

    /** What went wrong and what to do. */
    public void failure(LauncherException e) {
        say(System.lineSeparator() + "FAILED: " + e.getMessage() + System.lineSeparator() + "What to do: "
                + e.advice());
    }

    @Override
    public void close() {
        heartbeat.shutdownNow();
    }

    private void tellWhatRuns() {
        String steps = running.entrySet().stream()
                .map(step -> String.format(Locale.ROOT, "%s %.0f s", step.getKey(), secondsSince(step.getValue())))
                .collect(Collectors.joining(", "));
        if (!steps.isEmpty()) {
            say("    ... " + steps);
        }
    }

    private static Throwable innermost(Throwable e) {
        return e.getCause() == null ? e : innermost(e.getCause());
    }

    private static double secondsSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
    }
}
