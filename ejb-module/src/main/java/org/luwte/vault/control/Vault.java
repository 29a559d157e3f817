/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.UUID;
import javax.sql.DataSource;
import org.luwte.vault.BlindIndex;
import org.luwte.vault.EncryptedText;
import org.luwte.vault.FieldCipher;
import org.luwte.vault.Revealed;
import org.luwte.vault.SealedField;
import org.luwte.vault.Signer;
import org.luwte.vault.SubjectReferences;
import org.luwte.vault.Unreadable;

/** The open vault of a node: AES-256-GCM with the person's key, HMAC-SHA-256 for the blind index (privacy-safety.md D.2). */
public final class Vault implements FieldCipher, BlindIndex {

    private static final int INDEX_BYTES = 32;

    private final DataKeys keys;
    private final PrfSet index;

    private final Signer signer;

    private Vault(DataKeys keys, PrfSet index, Signer signer) {
        this.keys = keys;
        this.index = index;
        this.signer = signer;
    }

    /**
     * Opens the vault.
     *
     * @throws KeysMissing when the key files are not there or not the right ones
     */
    public static Vault open(Path keyDirectory, DataSource keystore) {
        var files = KeyFiles.open(keyDirectory);
        var keys = new DataKeys(keystore, files);
        keys.verify();
        return new Vault(keys, files.index(), files.signer());
    }

    @Override
    public void createKey(UUID owner) {
        keys.create(owner);
    }

    @Override
    public EncryptedText seal(SealedField field, String plaintext) {
        try {
            byte[] ciphertext = keys.of(field.owner())
                    .fields()
                    .encrypt(plaintext.getBytes(StandardCharsets.UTF_8), field.associatedData());
            return EncryptedText.of(field.owner(), ciphertext);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a field could not be sealed", e);
        }
    }

    @Override
    public Revealed open(SealedField field, EncryptedText sealed) {
        if (!sealed.keyOwner().equals(field.owner())) {
            throw new Unreadable();
        }
        try {
            byte[] plaintext = keys.of(field.owner()).fields().decrypt(sealed.ciphertext(), field.associatedData());
            return new Revealed(new String(plaintext, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new Unreadable();
        }
    }

    @Override
    public void prepare(Collection<UUID> owners) {
        keys.load(owners);
    }

    @Override
    public byte[] of(String purpose, String value) {
        try {
            return index.computePrimary((purpose + "|v1|" + value).getBytes(StandardCharsets.UTF_8), INDEX_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no blind index could be made", e);
        }
    }

    /** References to people; apart, because an index and a reference are asked for in the same way. */
    SubjectReferences references() {
        return person -> {
            try {
                return keys.of(person)
                        .references()
                        .computePrimary(
                                ("subject-reference|v1|" + person).getBytes(StandardCharsets.UTF_8), INDEX_BYTES);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("no reference could be made", e);
            }
        };
    }

    /** Signs checkpoints of the audit trail. */
    Signer signer() {
        return signer;
    }
}
