/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void tellsStartAndEndOfAStep() {
        try (Progress progress = progress()) {
            progress.step("database", () -> null);
        }

        assertThat(text()).contains("> database").containsPattern("\\+ database: ready \\(0\\.\\d s\\)");
    }

    @Test
    void keepsTheAdviceOfAStepThatFails() {
        try (Progress progress = progress()) {
            assertThatExceptionOfType(LauncherException.class)
                    .isThrownBy(() -> progress.step("server", () -> {
                        throw new LauncherException("node1 has ended", "See the log");
                    }))
                    .satisfies(progress::failure);
        }

        assertThat(text()).contains("FAILED: node1 has ended").contains("What to do: See the log");
    }

    private Progress progress() {
        return Progress.on(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    }

    private String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
