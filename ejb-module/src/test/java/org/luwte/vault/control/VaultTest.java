/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Signature;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luwte.vault.EncryptedText;
import org.luwte.vault.Evidence;
import org.luwte.vault.SealedField;
import org.luwte.vault.TwoPeople;
import org.luwte.vault.Unreadable;

/** The crypto tests of privacy-safety.md D.10 that need no server. */
class VaultTest {

    private static final String TEXT = "Ik durf het hier te zeggen.";

    @TempDir
    Path folder;

    private DataSource keystore;
    private KeyPlace keys;
    private Vault vault;
    private SealedField field;

    @BeforeEach
    void openVault() throws Exception {
        keystore = TestKeystore.empty();
        keys = TestKeystore.keys(folder);
        vault = Vault.open(keys.open(), keystore);
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
        Vault later = Vault.open(keys.open(), keystore);
        assertThatThrownBy(() -> later.open(field, sealed)).isInstanceOf(Unreadable.class);
    }

    @Test
    void theBlindIndexIsStableKeyedAndApartByPurpose() throws Exception {
        assertThat(vault.of("subject", "x"))
                .hasSize(32)
                .isEqualTo(Vault.open(keys.open(), keystore).of("subject", "x"));
        assertThat(vault.of("subject", "x")).isNotEqualTo(vault.of("pseudonym", "x"));
        KeyPlace others = TestKeystore.keys(folder.resolve("others"));
        TestKeystore.empty();
        assertThat(Vault.open(others.open(), keystore).of("subject", "x")).isNotEqualTo(vault.of("subject", "x"));
    }

    @Test
    void aReferenceIsStableAndItsOwnForEachPerson() {
        UUID other = new UUID(3, 3);
        vault.createKey(other);
        byte[] reference = vault.references().of(field.owner());
        assertThat(reference)
                .hasSize(32)
                .isEqualTo(Vault.open(keys.open(), keystore).references().of(field.owner()));
        assertThat(vault.references().of(other)).isNotEqualTo(reference);
    }

    @Test
    void withTheKeyTheReferenceGoesForGood() {
        TestKeystore.empty();
        var references = Vault.open(keys.open(), keystore).references();
        assertThatThrownBy(() -> references.of(field.owner())).isInstanceOf(Unreadable.class);
    }

    @Test
    void whatItSignedCanBeVerifiedByThePublicKeyAlone() throws Exception {
        byte[] message = TEXT.getBytes(StandardCharsets.UTF_8);
        byte[] signed = vault.signer().sign(message);
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(Vault.open(keys.open(), keystore).signer().publicKey());
        verifier.update(message);
        assertThat(verifier.verify(signed)).isTrue();
        verifier.update((TEXT + "!").getBytes(StandardCharsets.UTF_8));
        assertThat(verifier.verify(signed)).isFalse();
        assertThat(vault.signer().keyId()).matches("[0-9a-f]{16}");
    }

    /** A part of K-24: what was reported stays, and its author has no say in opening it. */
    @Test
    void evidenceOutlivesTheKeyOfItsAuthorAndNeedsTwoOthers() {
        byte[] copy = vault.evidence().seal(field, TEXT);
        vault.destruction().destroy(field.owner());
        Evidence evidence = Vault.open(keys.open(), keystore).evidence();
        UUID one = new UUID(8, 8);
        UUID two = new UUID(9, 9);

        assertThat(evidence.open(field, copy, new TwoPeople(one, two)).text()).isEqualTo(TEXT);

        assertThatThrownBy(() -> new TwoPeople(one, one)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> evidence.open(field, copy, new TwoPeople(one, field.owner())))
                .isInstanceOf(Unreadable.class);
        var elsewhere = new SealedField(field.entity(), field.field(), two, field.owner());
        assertThatThrownBy(() -> evidence.open(elsewhere, copy, new TwoPeople(one, two)))
                .isInstanceOf(Unreadable.class);
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
        Vault later = Vault.open(keys.open(), keystore);
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
}
