/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningInstanceTest {

    @TempDir
    Path folder;

    @Test
    void isFoundWithItsPortsWhileItsProcessLives() {
        Path note = folder.resolve("luwte.pid");
        RunningInstance.write(note, Ports.of(Map.of("LUWTE_HTTP_PORT", "9080"), 2));

        assertThat(RunningInstance.find(note)).hasValueSatisfying(ports -> {
            assertThat(ports.get(Port.HTTP)).isEqualTo(9080);
            assertThat(ports.nodes()).isEqualTo(2);
        });
    }

    @Test
    void isNotFoundWhenTheNumberBelongsToAnotherProcessByNow() throws Exception {
        Path note = folder.resolve("luwte.pid");
        RunningInstance.write(note, Ports.of(Map.of(), 1));
        String process = "process=" + ProcessHandle.current().pid();
        Files.writeString(note, Files.readString(note).replaceFirst("process=.*", process + " 12345"));

        assertThat(RunningInstance.find(note)).isEmpty();
    }

    @Test
    void isNotFoundWithoutANote() {
        assertThat(RunningInstance.find(folder.resolve("luwte.pid"))).isEmpty();
    }
}
