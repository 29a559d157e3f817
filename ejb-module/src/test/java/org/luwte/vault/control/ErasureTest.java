/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luwte.shared.StatementCounter;
import org.luwte.vault.EncryptedText;
import org.luwte.vault.SealedField;
import org.luwte.vault.Unreadable;

/** K-22, with two nodes that share the database and the key files: a destroyed key opens nothing, soon, everywhere and for good. */
class ErasureTest {

    private static final String TEXT = "Ik durf het hier te zeggen.";
    private static final UUID PERSON = new UUID(1, 1);
    private static final SealedField FIELD = new SealedField("topic", "title", new UUID(2, 2), PERSON);

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock(TestKeystore.DAY_0);
    private DataSource keystore;
    private KeyPlace keys;
    private Vault here;
    private Vault there;
    private EncryptedText text;

    @BeforeEach
    void bothNodesHoldTheKey() throws Exception {
        keystore = TestKeystore.empty();
        keys = TestKeystore.keys(folder);
        here = Vault.open(keys.open(), keystore, clock);
        there = Vault.open(keys.open(), keystore, clock);
        here.createKey(PERSON);
        text = here.seal(FIELD, TEXT);
        assertThat(there.open(FIELD, text).text()).isEqualTo(TEXT);
    }

    @Test
    void theNodeThatDestroysForgetsAtOnce() {
        here.destruction().destroy(PERSON);
        assertShut(here);
        assertThatThrownBy(() -> here.references().of(PERSON)).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> here.seal(FIELD, TEXT)).isInstanceOf(Unreadable.class);
    }

    @Test
    void theOtherNodeForgetsWithItsNextQuestion() {
        here.destruction().destroy(PERSON);
        there.reconfirm();
        assertShut(there);
    }

    /** Provable without any timer: what was not confirmed for 45 seconds is not used. */
    @Test
    void theOtherNodeForgetsWithinAMinuteAlsoWhenItsTimerStandsStill() {
        here.destruction().destroy(PERSON);
        clock.pass(Duration.ofSeconds(45));
        assertShut(there);
    }

    @Test
    void aKeyThatIsConfirmedStaysInMemoryForTenMinutesAtMost() {
        long before = StatementCounter.total();
        for (int i = 0; i < 39; i++) {
            clock.pass(Duration.ofSeconds(15));
            there.reconfirm();
            assertThat(there.open(FIELD, text).text()).isEqualTo(TEXT);
        }
        assertThat(StatementCounter.total()).as("no page had to ask").isEqualTo(before);
        clock.pass(Duration.ofSeconds(15));
        there.reconfirm();
        there.open(FIELD, text);
        assertThat(StatementCounter.total()).as("read anew").isEqualTo(before + 1);
    }

    @Test
    void whoReadsAllTheTimeReadsNothingAfterwards() throws Exception {
        AtomicBoolean destroyed = new AtomicBoolean();
        List<FutureTask<Integer>> readers = new ArrayList<>();
        for (Vault node : List.of(here, there, here, there)) {
            FutureTask<Integer> reader = new FutureTask<>(() -> readUntilShut(node, destroyed));
            readers.add(reader);
            new Thread(reader, "reader").start();
        }
        here.destruction().destroy(PERSON);
        clock.pass(Duration.ofSeconds(60));
        destroyed.set(true);
        for (FutureTask<Integer> reader : readers) {
            assertThat(reader.get()).as("reads that began a minute later").isZero();
        }
    }

    /** Reads on and on; how often that worked although it began a minute after the end of the key. */
    private int readUntilShut(Vault node, AtomicBoolean destroyed) {
        int late = 0;
        int attempts = 0;
        while (attempts < 200) {
            boolean after = destroyed.get();
            attempts += after ? 1 : 0;
            late += reads(node) && after ? 1 : 0;
        }
        return late;
    }

    private boolean reads(Vault node) {
        try {
            node.open(FIELD, text);
            return true;
        } catch (Unreadable e) {
            return false;
        }
    }

    /** A copy of the keystore brings a destroyed key back only until the vault opens (privacy-safety.md D.6, 6). */
    @Test
    void aRestoredCopyBringsNobodyBack() {
        TestKeystore.execute("create table dump as select * from data_key");
        try {
            here.destruction().destroy(PERSON);
            TestKeystore.execute("insert into data_key select * from dump");
            Vault restored = Vault.open(keys.open(), keystore);
            assertShut(restored);
            assertThat(TestKeystore.one("select count(*) from data_key")).isEqualTo("0");
        } finally {
            TestKeystore.execute("drop table dump");
        }
    }

    @Test
    void aLineOfTheLedgerThatACrashCutShortSpoilsNoOther() throws Exception {
        Files.writeString(keys.directory().resolve("erased.txt"), "00000000-0000-00", StandardOpenOption.APPEND);
        here.destruction().destroy(PERSON);
        here.destruction().destroy(PERSON);
        assertThat(keys.open().erasures().all()).containsExactly(PERSON);
    }

    private void assertShut(Vault node) {
        assertThatThrownBy(() -> node.open(FIELD, text)).isInstanceOf(Unreadable.class);
    }
}
