/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.Signature;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luwte.vault.EncryptedText;
import org.luwte.vault.SealedField;
import org.luwte.vault.Unreadable;

/** The crypto tests of privacy-safety.md D.10 that need no server. */
class VaultTest {

    private static final String TEXT = "Ik durf het hier te zeggen.";

    private static EmbeddedPostgres postgres;
    private static DataSource keystore;

    @TempDir
    Path folder;

    private Path keys;
    private Vault vault;
    private SealedField field;

    @BeforeAll
    static void startDatabase() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        keystore = postgres.getPostgresDatabase();
        try (var connection = keystore.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role luwte_keys");
        }
        Flyway.configure()
                .dataSource(keystore)
                .locations("classpath:db/keystore")
                .load()
                .migrate();
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void openVault() throws Exception {
        try (var connection = keystore.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("truncate data_key");
        }
        keys = folder.resolve("keys");
        KeyFiles.create(keys);
        vault = Vault.open(keys, keystore);
        UUID person = new UUID(1, 1);
        vault.createKey(person);
        field = new SealedField("topic", "title", new UUID(2, 2), person);
    }

    @Test
    void opensWhatItSealed() {
        assertThat(vault.open(field, vault.seal(field, TEXT)).text()).isEqualTo(TEXT);
    }

    /** K-02. */
    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        assertThat(vault.seal(field, TEXT)).isNotEqualTo(vault.seal(field, TEXT));
    }

    /** K-03. */
    @Test
    void anyChangedBitFailsClosedAndSaysNothing() {
        byte[] sealed = vault.seal(field, TEXT).bytes();
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> vault.open(field, EncryptedText.ofBytes(changed)))
                    .isInstanceOf(Unreadable.class)
                    .hasMessage("a sealed field could not be opened")
                    .hasNoCause();
        }
    }

    /** K-11. */
    @Test
    void doesNotOpenInAnotherPlace() {
        UUID other = new UUID(3, 3);
        vault.createKey(other);
        EncryptedText sealed = vault.seal(field, TEXT);
        List.of(
                        new SealedField("reply", field.field(), field.row(), field.owner()),
                        new SealedField(field.entity(), "source", field.row(), field.owner()),
                        new SealedField(field.entity(), field.field(), new UUID(9, 9), field.owner()),
                        new SealedField(field.entity(), field.field(), field.row(), other))
                .forEach(place ->
                        assertThatThrownBy(() -> vault.open(place, sealed)).isInstanceOf(Unreadable.class));
        // Claiming the other person's key in the header does not help either.
        EncryptedText renamed = EncryptedText.of(other, sealed.ciphertext());
        assertThatThrownBy(
                        () -> vault.open(new SealedField(field.entity(), field.field(), field.row(), other), renamed))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void aWrappedKeyIsBoundToItsOwner() throws SQLException {
        UUID thief = new UUID(4, 4);
        try (var connection = keystore.getConnection();
                var copy = connection.prepareStatement("insert into data_key (owner, epoch, wrapped, reference)"
                        + " select ?, epoch, wrapped, reference from data_key")) {
            copy.setObject(1, thief);
            copy.executeUpdate();
        }
        vault.prepare(List.of(thief));
        assertThatThrownBy(() -> vault.seal(new SealedField("topic", "title", thief, thief), TEXT))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void withoutItsKeyATextIsLost() throws SQLException {
        EncryptedText sealed = vault.seal(field, TEXT);
        try (var connection = keystore.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from data_key");
        }
        Vault later = Vault.open(keys, keystore);
        assertThatThrownBy(() -> later.open(field, sealed)).isInstanceOf(Unreadable.class);
    }

    /** K-06. */
    @ParameterizedTest
    @ValueSource(strings = {"root.json", "epoch-00001.json", "index.json", "audit.key", "audit.pem"})
    void aMissingKeyFileStopsTheStartAndIsNotMadeAnew(String name) throws IOException {
        Files.delete(keys.resolve(name));
        assertThatThrownBy(() -> Vault.open(keys, keystore))
                .isInstanceOf(KeysMissing.class)
                .hasMessageContaining(name);
        assertThat(keys.resolve(name)).doesNotExist();
    }

    /** K-06. */
    @ParameterizedTest
    @ValueSource(strings = {"root.json", "epoch-00001.json", "index.json", "audit.key", "audit.pem"})
    void aWrongKeyFileStopsTheStart(String name) throws Exception {
        Path others = folder.resolve("others");
        KeyFiles.create(others);
        Files.copy(others.resolve(name), keys.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> Vault.open(keys, keystore)).isInstanceOf(KeysMissing.class);
    }

    /** K-06: a whole set of keys that belongs to another database. */
    @Test
    void theKeysOfAnotherDatabaseStopTheStart() throws Exception {
        Path others = folder.resolve("others");
        KeyFiles.create(others);
        assertThatThrownBy(() -> Vault.open(others, keystore)).isInstanceOf(Unreadable.class);
    }

    @Test
    void keyFilesAreNeverOverwrittenAndOnlyTheirOwnerReadsThem() throws IOException {
        assertThatThrownBy(() -> KeyFiles.create(keys)).isInstanceOf(IOException.class);
        for (String name : List.of("root.json", "epoch-00001.json", "index.json", "audit.key", "audit.pem")) {
            assertThat(Files.getPosixFilePermissions(keys.resolve(name)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void theBlindIndexIsStableKeyedAndApartByPurpose() throws Exception {
        assertThat(vault.of("subject", "x"))
                .hasSize(32)
                .isEqualTo(Vault.open(keys, keystore).of("subject", "x"));
        assertThat(vault.of("subject", "x")).isNotEqualTo(vault.of("pseudonym", "x"));
        Path others = folder.resolve("others");
        KeyFiles.create(others);
        emptyKeystore();
        assertThat(Vault.open(others, keystore).of("subject", "x")).isNotEqualTo(vault.of("subject", "x"));
    }

    @Test
    void aReferenceIsStableAndItsOwnForEachPerson() {
        UUID other = new UUID(3, 3);
        vault.createKey(other);
        byte[] reference = vault.references().of(field.owner());
        assertThat(reference)
                .hasSize(32)
                .isEqualTo(Vault.open(keys, keystore).references().of(field.owner()));
        assertThat(vault.references().of(other)).isNotEqualTo(reference);
    }

    @Test
    void withTheKeyTheReferenceGoesForGood() throws SQLException {
        emptyKeystore();
        var references = Vault.open(keys, keystore).references();
        assertThatThrownBy(() -> references.of(field.owner())).isInstanceOf(Unreadable.class);
    }

    @Test
    void whatItSignedCanBeVerifiedByThePublicKeyAlone() throws Exception {
        byte[] message = TEXT.getBytes(StandardCharsets.UTF_8);
        byte[] signed = vault.signer().sign(message);
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(Vault.open(keys, keystore).signer().publicKey());
        verifier.update(message);
        assertThat(verifier.verify(signed)).isTrue();
        verifier.update((TEXT + "!").getBytes(StandardCharsets.UTF_8));
        assertThat(verifier.verify(signed)).isFalse();
        assertThat(vault.signer().keyId()).matches("[0-9a-f]{16}");
    }

    @Test
    void oneDamagedKeyLeavesTheOthersUsable() throws SQLException {
        EncryptedText sealed = vault.seal(field, TEXT);
        UUID damaged = new UUID(5, 5);
        try (var connection = keystore.getConnection();
                var insert = connection.prepareStatement("insert into data_key (owner, epoch, wrapped, reference)"
                        + " values (?, 1, '\\x00', '\\x00')")) {
            insert.setObject(1, damaged);
            insert.executeUpdate();
        }
        Vault later = Vault.open(keys, keystore);
        later.prepare(List.of(damaged, field.owner()));
        assertThat(later.open(field, sealed).text()).isEqualTo(TEXT);
    }

    @Test
    void nothingPrintsAPlaintext() {
        EncryptedText sealed = vault.seal(field, TEXT);
        assertThat(vault.open(field, sealed)).hasToString("***");
        assertThat(sealed).hasToString("EncryptedText");
        assertThat(new String(sealed.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("durf");
    }

    private static void emptyKeystore() throws SQLException {
        try (var connection = keystore.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from data_key");
        }
    }
}
