/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luwte.vault.EncryptedText;
import org.luwte.vault.SealedField;
import org.luwte.vault.Unreadable;
import org.luwte.vault.control.EpochKeys.Epoch;

/** The weekly turn, with weeks that pass as fast as the test likes (privacy-safety.md D.6). */
class EpochTurnTest {

    private static final String TEXT = "Ik durf het hier te zeggen.";
    private static final int PEOPLE = 23;
    private static final Duration WEEK = EpochTurn.LASTS;

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock(TestKeystore.DAY_0);
    private final Map<SealedField, EncryptedText> sealed =
            new TreeMap<>((a, b) -> a.row().compareTo(b.row()));
    private DataSource keystore;
    private KeyPlace keys;
    private Vault vault;

    @BeforeEach
    void peopleWrite() throws Exception {
        keystore = TestKeystore.empty();
        keys = TestKeystore.keys(folder);
        vault = Vault.open(keys.open(), keystore, clock);
        IntStream.range(0, PEOPLE).forEach(number -> {
            UUID person = new UUID(number, 1);
            vault.createKey(person);
            var field = new SealedField("topic", "title", person, person);
            sealed.put(field, vault.seal(field, TEXT));
        });
    }

    @Test
    void nothingHappensInTheFirstWeek() {
        clock.pass(WEEK.minusSeconds(1));
        assertThat(turn(200)).isTrue();
        assertThat(epochs()).containsExactly(1);
        assertThat(inUse()).isEqualTo("1");
    }

    @Test
    void everyWeekANewKeyWrapsAllAndTheOneBeforeLivesAWeekLonger() {
        clock.pass(WEEK);
        turn(7);
        assertThat(epochs()).containsExactly(1, 2);
        assertThat(inUse()).isEqualTo("2");
        assertAllReadable();

        clock.pass(WEEK.minusSeconds(1));
        turn(7);
        assertThat(epochs()).containsExactly(1, 2);

        clock.pass(Duration.ofSeconds(1));
        turn(7);
        assertThat(epochs()).containsExactly(2, 3);
        assertThat(inUse()).isEqualTo("3");
        assertAllReadable();
    }

    /** Both nodes share the directory: what one made, the other uses; what one destroyed, the other has forgotten. */
    @Test
    void theOtherNodeSeesNewEpochsWithoutARestart() {
        Vault other = Vault.open(keys.open(), keystore, clock);
        clock.pass(WEEK);
        turn(200);

        UUID newcomer = new UUID(99, 1);
        other.createKey(newcomer);
        assertThat(TestKeystore.one("select epoch from data_key where owner = '" + newcomer + "'"))
                .isEqualTo("2");
        clock.pass(Duration.ofMinutes(11)); // so that nothing is read from memory
        sealed.forEach(
                (field, text) -> assertThat(other.open(field, text).text()).isEqualTo(TEXT));
    }

    @Test
    void aTurnThatStoppedInTheMiddleGoesOnWhereItWas() throws SQLException {
        clock.pass(WEEK);
        TestKeystore.execute("create function stop() returns trigger language plpgsql as $$ begin"
                + " if (select count(*) from data_key where epoch = 2) >= 15 then raise 'the power fails'; end if;"
                + " return new; end $$");
        TestKeystore.execute("create trigger stop before update on data_key for each row execute function stop()");
        try {
            assertThatThrownBy(() -> turn(5)).isInstanceOf(IllegalStateException.class);
        } finally {
            TestKeystore.execute("drop trigger stop on data_key");
            TestKeystore.execute("drop function stop()");
        }
        assertThat(TestKeystore.one("select count(*) from data_key where epoch = 2"))
                .as("whole batches stay done")
                .isEqualTo("15");
        assertAllReadable();

        turn(5);
        assertThat(epochs()).containsExactly(1, 2);
        assertThat(inUse()).isEqualTo("2");
        assertAllReadable();
    }

    @Test
    void whileOneNodeIsAtItTheOtherLeavesItAlone() throws SQLException {
        clock.pass(WEEK);
        try (Connection busy = keystore.getConnection();
                var statement = busy.createStatement()) {
            statement.execute("select pg_advisory_lock(" + EpochTurn.LOCK + ")");
            assertThat(turn(200)).isFalse();
            assertThat(epochs()).containsExactly(1);
        }
        assertThat(turn(200)).isTrue();
        assertThat(epochs()).containsExactly(1, 2);
    }

    @Test
    void twoNodesAtTheSameMomentMakeOneEpoch() throws Exception {
        clock.pass(WEEK);
        CountDownLatch start = new CountDownLatch(1);
        List<FutureTask<Boolean>> nodes = new ArrayList<>();
        for (int node = 0; node < 2; node++) {
            EpochTurn turn = new EpochTurn(keystore, keys.open().epochs(), clock, 3);
            FutureTask<Boolean> task = new FutureTask<>(() -> {
                start.await();
                return turn.run();
            });
            nodes.add(task);
            new Thread(task, "node " + node).start();
        }
        start.countDown();
        for (FutureTask<Boolean> node : nodes) {
            node.get();
        }
        assertThat(epochs()).containsExactly(1, 2);
        assertThat(inUse()).isEqualTo("2");
        assertAllReadable();
    }

    /** The epoch that a starting node is about to look at is empty by then, and a moment later its key is gone. */
    @Test
    void aNodeThatStartsDuringATurnOrAnErasureIsNotRefused() {
        clock.pass(WEEK);
        Vault started = Vault.open(keys.open(), beforeItTriesKeys(() -> turn(200)), clock);
        sealed.forEach(
                (field, text) -> assertThat(started.open(field, text).text()).isEqualTo(TEXT));

        DataSource late = beforeItTriesKeys(() -> {
            clock.pass(WEEK);
            turn(200);
        });
        assertThatCode(() -> Vault.open(keys.open(), late, clock)).doesNotThrowAnyException();
        assertThat(epochs()).containsExactly(2, 3);

        DataSource erasing = beforeItTriesKeys(
                () -> sealed.keySet().forEach(field -> vault.destruction().destroy(field.owner())));
        assertThatCode(() -> Vault.open(keys.open(), erasing, clock)).doesNotThrowAnyException();
    }

    /** A key that does not open is for a person to judge: neither lost by the timer nor in the way of the others. */
    @Test
    void aDamagedKeyKeepsItsEpochAndHindersNobody() {
        TestKeystore.execute("update data_key set wrapped = '\\x00' where owner = '" + new UUID(3, 1) + "'");
        clock.pass(WEEK);
        turn(5);
        clock.pass(WEEK);
        turn(5);
        assertThat(epochs()).containsExactly(1, 2, 3);
        assertThat(TestKeystore.one("select count(*) from data_key where epoch = 3"))
                .isEqualTo(Integer.toString(PEOPLE - 1));
    }

    @Test
    void aDestroyedEpochKeyIsOverwrittenNotOnlyUnlinked() throws Exception {
        Epoch first = keys.open().epochs().newest();
        Path file = keys.directory().resolve(first.file());
        Path secondName = folder.resolve("still-there");
        Files.createLink(secondName, file);
        clock.pass(WEEK);
        turn(200);
        clock.pass(WEEK);
        turn(200);
        assertThat(file).doesNotExist();
        assertThat(Files.readAllBytes(secondName)).isNotEmpty().containsOnly(0);
    }

    /** K-08: who copied the database on day 0, and even has the root key, opens nothing from it on day 15. */
    @Test
    void theKeystoreOfDay0OpensNothingOnDay15() throws Exception {
        TestKeystore.execute("create table dump as select * from data_key");
        try {
            for (int day = 1; day <= 15; day++) {
                clock.pass(Duration.ofDays(1));
                turn(200);
            }
            assertAllReadable();

            TestKeystore.empty();
            TestKeystore.execute("insert into data_key select * from dump");
            assertThatThrownBy(() -> Vault.open(keys.open(), keystore))
                    .isInstanceOf(KeysMissing.class)
                    .hasMessageStartingWith("LUWTE01008");
            // Nor does a vault that is open already open any of it.
            var thief = new DataKeys(keystore, keys.open(), clock);
            assertThat(sealed)
                    .hasSize(PEOPLE)
                    .allSatisfy((field, text) ->
                            assertThatThrownBy(() -> thief.of(field.owner())).isInstanceOf(Unreadable.class));
        } finally {
            TestKeystore.execute("drop table dump");
        }
    }

    /** The same dump on day 13 does open: without this the test above would prove nothing. */
    @Test
    void theKeystoreOfDay0StillOpensOnDay13() {
        TestKeystore.execute("create table dump as select * from data_key");
        try {
            for (int day = 1; day <= 13; day++) {
                clock.pass(Duration.ofDays(1));
                turn(200);
            }
            TestKeystore.empty();
            TestKeystore.execute("insert into data_key select * from dump");
            Vault restored = Vault.open(keys.open(), keystore);
            sealed.forEach((field, text) ->
                    assertThat(restored.open(field, text).text()).isEqualTo(TEXT));
        } finally {
            TestKeystore.execute("drop table dump");
        }
    }

    /** The keystore of a node that has asked which epochs there are, when something happens elsewhere. */
    private DataSource beforeItTriesKeys(Runnable elsewhere) {
        return proxy(DataSource.class, (dataSource, getConnection, none) -> {
            Connection connection = keystore.getConnection();
            return proxy(Connection.class, (proxy, method, arguments) -> {
                if (method.getName().equals("prepareStatement")
                        && arguments[0].toString().contains("where epoch =")) {
                    elsewhere.run();
                }
                return method.invoke(connection, arguments);
            });
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private boolean turn(int batch) {
        return new EpochTurn(keystore, keys.open().epochs(), clock, batch).run();
    }

    private List<Integer> epochs() {
        return List.copyOf(keys.open().epochs().all().keySet());
    }

    private static String inUse() {
        return TestKeystore.one("select string_agg(distinct epoch::text, ' ') from data_key");
    }

    private void assertAllReadable() {
        Vault now = Vault.open(keys.open(), keystore);
        sealed.forEach((field, text) -> assertThat(now.open(field, text).text()).isEqualTo(TEXT));
        sealed.keySet().stream()
                .findAny()
                .ifPresent(field ->
                        assertThat(vault.open(field, sealed.get(field)).text()).isEqualTo(TEXT));
    }
}
