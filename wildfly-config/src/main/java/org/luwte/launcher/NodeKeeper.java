/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Starts nodes again that end although nobody stopped them, but not for ever; the others serve the site meanwhile. */
final class NodeKeeper {

    private static final int STARTS = 3;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final Progress progress;
    private final InstantSource clock;
    private final Starter starter;
    private final Map<Integer, Deque<Instant>> starts = new HashMap<>();

    /** Starts a node and waits until it is ready. */
    @FunctionalInterface
    interface Starter {
        void start(int node) throws InterruptedException;
    }

    NodeKeeper(Progress progress, InstantSource clock, Starter starter) {
        this.progress = progress;
        this.clock = clock;
        this.starter = starter;
    }

    /** A node has ended that nobody stopped. */
    void lost(int node, LauncherException failure) {
        String name = Servers.name(node);
        progress.say("\n" + failure.getMessage() + "\n" + failure.advice());
        if (!mayStart(node)) {
            progress.say(name + " was started " + STARTS + " times within " + WITHIN.toMinutes()
                    + " minutes. It stays down; end Luwte and start it again when the cause is gone.");
            return;
        }
        progress.say("The other nodes serve the site. Starting " + name + " again.");
        try {
            progress.step(name, () -> {
                starter.start(node);
                return null;
            });
        } catch (LauncherException e) {
            progress.failure(e);
        }
    }

    private synchronized boolean mayStart(int node) {
        Instant now = clock.instant();
        Deque<Instant> recent = starts.computeIfAbsent(node, number -> new ArrayDeque<>());
        recent.removeIf(start -> start.isBefore(now.minus(WITHIN)));
        return recent.size() < STARTS && recent.add(now);
    }
}
