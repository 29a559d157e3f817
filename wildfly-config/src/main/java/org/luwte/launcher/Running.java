/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/** The parts that run so far; they are stopped in the reverse order of their start, also in the middle of starting. */
final class Running implements AutoCloseable {

    /** A part that can be stopped. */
    @FunctionalInterface
    interface Part {
        void stop();
    }

    private final Deque<Part> parts = new ArrayDeque<>();
    private final CompletableFuture<LauncherException> death = new CompletableFuture<>();
    private volatile Database database;
    private volatile MailCatcher mailCatcher;
    private volatile boolean closed;

    synchronized void add(Part part) {
        if (closed) {
            part.stop();
            throw new LauncherException("Stopped while starting.", "Start again.");
        }
        parts.push(part);
    }

    /** Keeps a program under watch: should it end by itself, {@link #onDeath()} tells. */
    void add(ChildProcess child) {
        add(child::close);
        child.onDeath().thenAccept(this::died);
    }

    void add(Database started) {
        this.database = started;
        add(started::close);
        started.process()
                .onExit()
                .thenAccept(
                        ended -> died(new LauncherException("The database has ended.", "See var/logs/database.log")));
    }

    void add(MailCatcher started) {
        this.mailCatcher = started;
        add(started::close);
    }

    private void died(LauncherException failure) {
        if (!closed) {
            death.complete(failure);
        }
    }

    /** Whether everything is being stopped, or has been. */
    boolean closed() {
        return closed;
    }

    Database database() {
        return database;
    }

    MailCatcher mailCatcher() {
        return mailCatcher;
    }

    CompletableFuture<LauncherException> onDeath() {
        return death;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!parts.isEmpty()) {
            parts.pop().stop();
        }
    }
}
