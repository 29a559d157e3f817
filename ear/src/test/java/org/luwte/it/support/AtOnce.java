/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntConsumer;

/** Several people, or one with several tabs, who do something at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** All do it and nobody is refused. */
    public static void run(int times, IntConsumer work) {
        for (RuntimeException refusal : refusals(times, work)) {
            throw refusal;
        }
    }

    /** All do it; what those who were refused got. */
    public static List<RuntimeException> refusals(int times, IntConsumer work) {
        CountDownLatch start = new CountDownLatch(1);
        List<FutureTask<Void>> tasks = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            int number = i;
            FutureTask<Void> task = new FutureTask<>(() -> {
                start.await();
                work.accept(number);
                return null;
            });
            tasks.add(task);
            new Thread(task, "at once " + i).start();
        }
        start.countDown();
        return tasks.stream()
                .map(AtOnce::refusal)
                .filter(thrown -> thrown != null)
                .toList();
    }

    private static RuntimeException refusal(FutureTask<Void> task) {
        try {
            task.get();
            return null;
        } catch (ExecutionException e) {
            return e.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
