/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NodeKeeperTest {

    private static final LauncherException DEATH =
            new LauncherException("node1 has ended with code 1. Its last lines:\n    no memory", "See node1.log");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Progress progress = Progress.on(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    private final List<Integer> started = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-23T12:00:00Z");

    @AfterEach
    void close() {
        progress.close();
    }

    @Test
    void tellsWhyANodeEndedAndStartsIt() {
        keeper(started::add).lost(1, DEATH);

        assertThat(started).containsExactly(1);
        assertThat(text()).contains("no memory").contains("See node1.log").contains("+ node1: ready");
    }

    @Test
    void leavesANodeDownThatEndsAgainAndAgain() {
        NodeKeeper keeper = keeper(started::add);

        for (int death = 1; death <= 5; death++) {
            keeper.lost(1, DEATH);
        }
        keeper.lost(2, DEATH);

        assertThat(started).containsExactly(1, 1, 1, 2);
        assertThat(text()).contains("node1 was started 3 times within 10 minutes. It stays down");
    }

    @Test
    void startsItAgainWhenTheEarlierStartsAreLongAgo() {
        NodeKeeper keeper = keeper(started::add);

        for (int death = 1; death <= 5; death++) {
            keeper.lost(1, DEATH);
            now = now.plus(Duration.ofMinutes(5));
        }

        assertThat(started).hasSize(5);
        assertThat(text()).doesNotContain("stays down");
    }

    @Test
    void tellsWhenItCannotBeStarted() {
        keeper(node -> {
                    throw new LauncherException("node1 did not get ready", "Look at the database");
                })
                .lost(1, DEATH);

        assertThat(text()).contains("FAILED: node1 did not get ready").contains("What to do: Look at the database");
    }

    private NodeKeeper keeper(NodeKeeper.Starter starter) {
        return new NodeKeeper(progress, () -> now, starter);
    }

    private String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
