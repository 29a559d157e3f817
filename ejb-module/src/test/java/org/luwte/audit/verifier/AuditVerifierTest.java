/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the stand-alone verifier says and with which code it ends. */
class AuditVerifierTest {

    private final TestChain chain = new TestChain(7, 25, 10);
    private final List<String> lines = chain.lines(chain.keys);
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void writeKeyAndAnchors() throws IOException {
        Files.writeString(folder.resolve("audit.pem"), TestChain.pem(chain.keys));
        Files.writeString(folder.resolve("other.pem"), TestChain.pem(TestChain.keyPair()));
        Files.write(
                folder.resolve("anchors.jsonl"),
                chain.anchors().stream().map(Checkpoint::line).toList());
    }

    @Test
    void wholeChainEndsWithZero() throws IOException {
        assertThat(verify(lines)).isEqualTo(AuditVerifier.WHOLE);
        assertThat(said)
                .asString()
                .contains("WHOLE: rows 1 to 25")
                .contains("Signed up to row 20")
                .contains("compared: 2");
    }

    @Test
    void partsAreOneChain() throws IOException {
        String[] judged = {"--key", file("audit.pem"), "--anchors", file("anchors.jsonl")};
        String first = part("1.jsonl", lines.subList(0, 7));
        String second = part("2.jsonl", lines.subList(7, 12));
        String third = part("3.jsonl", lines.subList(12, lines.size()));

        assertThat(run(with(judged, first, second, third))).isEqualTo(AuditVerifier.WHOLE);
        assertThat(said).asString().contains("WHOLE: rows 1 to 25");
        assertThat(run(with(judged, first, third))).isEqualTo(AuditVerifier.BROKEN);
        assertThat(said).asString().contains("BROKEN: OUT_OF_ORDER at row 8");
        assertThat(run(with(judged, second, first, third))).isEqualTo(AuditVerifier.BROKEN);
        assertThat(run(with(judged, first, second))).isEqualTo(AuditVerifier.BROKEN);
    }

    private static String[] with(String[] options, String... parts) {
        return Stream.concat(Arrays.stream(options), Arrays.stream(parts)).toArray(String[]::new);
    }

    @Test
    void firstBrokenPlaceIsTold() throws IOException {
        List<String> changed = new ArrayList<>(lines);
        changed.set(4, changed.get(4).replace("\"role\":\"", "\"role\":\"X"));
        changed.set(8, changed.get(8).replace("\"role\":\"", "\"role\":\"X"));

        assertThat(verify(changed)).isEqualTo(AuditVerifier.BROKEN);
        assertThat(said).asString().contains("BROKEN: CHANGED at row 5").doesNotContain("WHOLE");
    }

    @Test
    void cutEndIsFoundByTheAnchorsAndNotWithoutThem() throws IOException {
        List<String> cut = lines.subList(0, 11);

        assertThat(verify(cut)).isEqualTo(AuditVerifier.BROKEN);
        assertThat(said).asString().contains("BROKEN: END_MISSING at row 11");
        assertThat(run("--key", file("audit.pem"), export(cut))).isEqualTo(AuditVerifier.WHOLE);
    }

    @Test
    void checkpointsOfAnUnknownKeyAreForged() throws IOException {
        assertThat(run("--key", file("other.pem"), export(lines))).isEqualTo(AuditVerifier.BROKEN);
        assertThat(said).asString().contains("CHECKPOINT_FORGED");
        assertThat(run("--key", file("other.pem"), "--key", file("audit.pem"), export(lines)))
                .isEqualTo(AuditVerifier.WHOLE);
    }

    @Test
    void whatCannotBeJudgedIsSaidToBe() throws IOException {
        assertThat(run()).isEqualTo(AuditVerifier.NOT_JUDGED);
        assertThat(run(export(lines))).isEqualTo(AuditVerifier.NOT_JUDGED);
        assertThat(run("--key", file("audit.pem"), "--what", export(lines))).isEqualTo(AuditVerifier.NOT_JUDGED);
        assertThat(run("--key", file("audit.pem"), file("none.jsonl"))).isEqualTo(AuditVerifier.NOT_JUDGED);
        assertThat(run("--key", file("anchors.jsonl"), export(lines))).isEqualTo(AuditVerifier.NOT_JUDGED);
    }

    /** Whoever can write the database can link other rows to a whole chain, but not sign them. */
    @Test
    void chainWithoutCheckpointsIsNotJudged() throws IOException {
        List<String> rewritten =
                lines.stream().filter(line -> Checkpoint.ofLine(line).isEmpty()).toList();

        assertThat(run("--key", file("audit.pem"), export(rewritten))).isEqualTo(AuditVerifier.NOT_JUDGED);
        assertThat(run("--key", file("audit.pem"), export(List.of()))).isEqualTo(AuditVerifier.NOT_JUDGED);
        assertThat(said).asString().contains("NOT JUDGED: no checkpoint").doesNotContain("WHOLE");
        assertThat(verify(rewritten)).isEqualTo(AuditVerifier.BROKEN);
    }

    @Test
    void anchorsThatHoldNoneAreNotCompared() throws IOException {
        Files.writeString(folder.resolve("anchors.jsonl"), "");

        assertThat(verify(lines)).isEqualTo(AuditVerifier.NOT_JUDGED);
        assertThat(said)
                .asString()
                .contains("NOT JUDGED: the file of checkpoints")
                .doesNotContain("WHOLE");
    }

    private int verify(List<String> chainLines) throws IOException {
        return run("--key", file("audit.pem"), "--anchors", file("anchors.jsonl"), export(chainLines));
    }

    private String export(List<String> chainLines) throws IOException {
        return part("export.jsonl", chainLines);
    }

    private String part(String name, List<String> chainLines) throws IOException {
        Files.write(folder.resolve(name), chainLines);
        return file(name);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String... arguments) {
        return AuditVerifier.run(new PrintStream(said, true, StandardCharsets.UTF_8), arguments);
    }
}
