/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luwte.audit.control.Chain.Made;
import org.luwte.audit.verifier.BrokenChain;
import org.luwte.audit.verifier.Checkpoint;

/** The checkpoints outside the database tell when those inside were cut or exchanged. */
class AnchorsTest {

    @TempDir
    Path folder;

    private final List<Made> database = new ArrayList<>();

    @Test
    void whatTheFileLacksIsAppendedOnce() throws Exception {
        var anchors = new Anchors(folder.resolve("new"));
        sign(2, "aa");
        assertThat(anchors.append(this::from)).isTrue();
        assertThat(anchors.append(this::from)).isTrue();
        sign(3, "bb");
        assertThat(new Anchors(folder.resolve("new")).append(this::from))
                .as("by another node")
                .isTrue();

        assertThat(Files.readAllLines(file()))
                .containsExactlyElementsOf(
                        database.stream().map(made -> made.checkpoint().line()).toList());
        assertThat(anchors.after(40))
                .singleElement()
                .satisfies(last -> assertThat(last.seq()).isEqualTo(50));
        assertThat(Files.getPosixFilePermissions(file())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void cutDatabaseDisagreesAndNothingIsAppended() throws Exception {
        var anchors = new Anchors(folder.resolve("new"));
        sign(3, "aa");
        anchors.append(this::from);
        List<String> kept = Files.readAllLines(file());

        database.remove(2);
        assertThat(anchors.append(this::from)).as("the last one is gone").isFalse();
        sign(1, "cc");
        assertThat(anchors.append(this::from))
                .as("another one stands in its place")
                .isFalse();

        assertThat(Files.readAllLines(file())).isEqualTo(kept);
    }

    @Test
    void fileThatIsNoneOfOursDisagrees() throws Exception {
        var anchors = new Anchors(folder.resolve("new"));
        sign(1, "aa");
        anchors.ready();
        Files.writeString(file(), "something else\n");

        assertThat(anchors.append(this::from)).isFalse();
        assertThatThrownBy(() -> anchors.after(0)).isInstanceOf(BrokenChain.class);
        assertThat(Files.readString(file())).isEqualTo("something else\n");
    }

    /** The disk was full or the power failed: that is no tampering, and the line is written again. */
    @Test
    void tornLastLineIsWrittenAgain() throws Exception {
        var anchors = new Anchors(folder.resolve("new"));
        sign(3, "aa");
        anchors.append(this::from);
        String whole = Files.readString(file());
        int last = database.get(2).checkpoint().line().length() + 1;

        for (int missing : new int[] {1, 2, last / 2, last - 1}) {
            Files.writeString(file(), whole.substring(0, whole.length() - missing));
            assertThat(anchors.after(0)).as("without %d bytes", missing).hasSize(2);
            assertThat(anchors.append(this::from))
                    .as("without %d bytes", missing)
                    .isTrue();
            assertThat(Files.readString(file())).isEqualTo(whole);
        }
        Files.writeString(file(), whole.substring(0, 20));
        assertThat(anchors.append(this::from)).as("the first line").isTrue();
        assertThat(Files.readString(file())).isEqualTo(whole);
    }

    private Path file() {
        return folder.resolve("new/checkpoints.jsonl");
    }

    private List<Made> from(long number) {
        return database.stream()
                .filter(made -> made.checkpoint().number() >= number)
                .toList();
    }

    private void sign(int count, String hash) {
        for (int i = 0; i < count; i++) {
            long number = database.size() + 1L;
            var at = Instant.ofEpochSecond(number);
            String text =
                    Checkpoint.text(number, number * 10, HexFormat.of().parseHex(hash.repeat(32)), at, "0".repeat(16));
            database.add(new Made(Checkpoint.of(text, new byte[64]), at));
        }
    }
}
