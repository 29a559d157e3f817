/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luwte.vault.EncryptedText;
import org.luwte.vault.SealedField;

/** K-04: somebody gets a new key; old rows stay readable, new ones use it, and the old ones follow. */
class KeyRotationTest {

    private static final String TEXT = "Ik durf het hier te zeggen.";
    private static final UUID ASKED = new UUID(1, 1);
    private static final UUID OTHER = new UUID(2, 1);
    private static final List<SealedColumn> COLUMNS = List.of(new SealedColumn("letter", "body"));
    private static final int ROWS = 30;

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock(TestKeystore.DAY_0);
    private DataSource database;
    private Vault here;
    private Vault there;

    @BeforeEach
    void twoPeopleWrite() throws Exception {
        database = TestKeystore.empty();
        TestKeystore.execute("create table letter (id uuid primary key, body bytea)");
        var keys = TestKeystore.keys(folder);
        here = Vault.open(keys.open(), database, clock);
        there = Vault.open(keys.open(), database, clock);
        here.createKey(ASKED);
        here.createKey(OTHER);
        for (int row = 1; row <= ROWS; row++) {
            UUID owner = row % 3 == 0 ? OTHER : ASKED;
            insert(row, here.seal(field(row, owner), TEXT + row));
        }
        insert(ROWS + 1, null);
        there.prepare(List.of(ASKED, OTHER));
    }

    @AfterEach
    void dropLetters() {
        TestKeystore.execute("drop table letter");
    }

    @Test
    void nobodyAskedNothingHappens() {
        String before = contents();
        assertThat(rotate()).isTrue();
        clock.pass(KeyRotation.SETTLED);
        rotate();
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void oldRowsAreReadableAndNewOnesUseTheNewKey() {
        int before = keyId(here.seal(field(99, ASKED), TEXT));
        ask();
        rotate();
        EncryptedText fresh = here.seal(field(99, ASKED), TEXT);
        assertThat(keyId(fresh)).isNotEqualTo(before);
        assertAllReadable(here);
        // The other node has only the old key in memory; it asks once more before it gives up.
        assertThat(there.open(field(99, ASKED), fresh).text()).isEqualTo(TEXT);
        assertAllReadable(there);
    }

    @Test
    void theReferenceToThePersonStaysTheSame() {
        byte[] before = here.references().of(ASKED);
        ask();
        rotate();
        assertThat(here.references().of(ASKED)).isEqualTo(before);
    }

    @Test
    void oldRowsFollowAsSoonAsNobodyUsesTheOldKeyAndOnlyHers() {
        String others = contents(OTHER);
        ask();
        rotate();
        int oldKey = keyId(row(1));
        rotate();
        assertThat(keyId(row(1))).as("a node may still seal with the old key").isEqualTo(oldKey);

        clock.pass(KeyRotation.SETTLED);
        rotate();
        int newKey = keyId(here.seal(field(99, ASKED), TEXT));
        for (int row = 1; row <= ROWS; row++) {
            if (row % 3 != 0) {
                assertThat(keyId(row(row))).isEqualTo(newKey);
            }
        }
        assertThat(contents(OTHER)).isEqualTo(others);
        assertThat(TestKeystore.one("select count(*) from data_key where rotation is not null"))
                .isEqualTo("0");
        assertAllReadable(here);
        assertAllReadable(there);
    }

    @Test
    void aJobThatStoppedInTheMiddleGoesOnWhereItWas() {
        ask();
        rotate();
        clock.pass(KeyRotation.SETTLED);
        TestKeystore.execute("create function stop() returns trigger language plpgsql as $$ begin" + " if new.id = '"
                + new UUID(16, 0) + "' then raise 'the power fails'; end if; return new; end $$");
        TestKeystore.execute("create trigger stop before update on letter for each row execute function stop()");
        try {
            assertThatThrownBy(this::rotate).isInstanceOf(IllegalStateException.class);
        } finally {
            TestKeystore.execute("drop trigger stop on letter");
            TestKeystore.execute("drop function stop()");
        }
        assertAllReadable(here);
        String done = TestKeystore.one("select body from letter where id = '" + new UUID(1, 0) + "'");
        assertThat(keyId(row(1))).isNotEqualTo(keyId(row(28)));

        rotate();
        assertThat(keyId(row(1))).isEqualTo(keyId(row(28)));
        assertThat(TestKeystore.one("select body from letter where id = '" + new UUID(1, 0) + "'"))
                .as("what was done is not done again")
                .isEqualTo(done);
        assertAllReadable(here);
    }

    /** A field that does not open is told to the operator and keeps nobody else's from being sealed anew. */
    @Test
    void aDamagedFieldHindersNobody() {
        TestKeystore.execute("update letter set body = set_byte(body, 40, 255 - get_byte(body, 40)) where id = '"
                + new UUID(4, 0) + "'");
        String damaged = HexFormat.of().formatHex(row(4).bytes());
        ask();
        rotate();
        clock.pass(KeyRotation.SETTLED);
        rotate();
        assertThat(HexFormat.of().formatHex(row(4).bytes())).isEqualTo(damaged);
        assertThat(keyId(row(28))).isEqualTo(keyId(here.seal(field(99, ASKED), TEXT)));
    }

    /** Nor does somebody's key that does not open, nor a field with a strange beginning. */
    @Test
    void aDamagedKeyHindersNobodyElse() {
        TestKeystore.execute("update data_key set rotation = 'ASKED'");
        rotate();
        TestKeystore.execute("update data_key set wrapped = '\\x00' where owner = '" + ASKED + "'");
        TestKeystore.execute("update letter set body = set_byte(body, 0, 9) where id = '" + new UUID(3, 0) + "'");
        String hers = contents(ASKED);
        clock.pass(KeyRotation.SETTLED);
        rotate();
        assertThat(contents(ASKED)).isEqualTo(hers);
        int newKey = keyId(here.seal(field(99, OTHER), TEXT));
        for (int row = 6; row <= ROWS; row += 3) {
            assertThat(keyId(row(row))).isEqualTo(newKey);
        }
    }

    private boolean rotate() {
        return here.rotateKeys(database, COLUMNS, clock);
    }

    private static void ask() {
        TestKeystore.execute("update data_key set rotation = 'ASKED' where owner = '" + ASKED + "'");
    }

    private static void assertAllReadable(Vault vault) {
        for (int row = 1; row <= ROWS; row++) {
            UUID owner = row % 3 == 0 ? OTHER : ASKED;
            assertThat(vault.open(field(row, owner), row(row)).text()).isEqualTo(TEXT + row);
        }
    }

    private static SealedField field(int row, UUID owner) {
        return new SealedField("letter", "body", new UUID(row, 0), owner);
    }

    private static void insert(int row, EncryptedText text) {
        TestKeystore.execute("insert into letter values ('" + new UUID(row, 0) + "', "
                + (text == null ? "null" : "'\\x" + HexFormat.of().formatHex(text.bytes()) + "'") + ")");
    }

    private static EncryptedText row(int row) {
        return EncryptedText.ofBytes(HexFormat.of()
                .parseHex(TestKeystore.one(
                        "select encode(body, 'hex') from letter where id = '" + new UUID(row, 0) + "'")));
    }

    private static String contents() {
        return TestKeystore.one("select string_agg(body::text, ' ' order by id) from letter");
    }

    private static String contents(UUID owner) {
        return TestKeystore.one("select string_agg(body::text, ' ' order by id) from letter"
                + " where encode(substring(body from 2 for 16), 'hex') = '"
                + owner.toString().replace("-", "") + "'");
    }

    /** Which key made it: Tink writes that after its own first byte. */
    private static int keyId(EncryptedText text) {
        return java.nio.ByteBuffer.wrap(text.ciphertext()).getInt(1);
    }
}
