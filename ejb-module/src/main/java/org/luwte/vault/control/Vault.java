/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import com.github.benmanes.caffeine.cache.Ticker;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.luwte.vault.BlindIndex;
import org.luwte.vault.EncryptedText;
import org.luwte.vault.Evidence;
import org.luwte.vault.FieldCipher;
import org.luwte.vault.KeyDestruction;
import org.luwte.vault.Revealed;
import org.luwte.vault.SealedField;
import org.luwte.vault.Signer;
import org.luwte.vault.SubjectReferences;
import org.luwte.vault.Unreadable;

/** The open vault of a node: AES-256-GCM with the person's key, HMAC-SHA-256 for the blind index (privacy-safety.md D.2). */
public final class Vault implements FieldCipher, BlindIndex {

    private static final int INDEX_BYTES = 32;

    private static final int REWRAPPED_AT_ONCE = 200;

    private final KeyFiles files;
    private final DataSource keystore;
    private final DataKeys keys;
    private final PrfSet index;
    private final Signer signer;
    private final Evidence evidence;

    private Vault(KeyFiles files, DataSource keystore, Ticker ticker) {
        this.files = files;
        this.keystore = keystore;
        this.keys = new DataKeys(keystore, files, ticker);
        this.index = files.index();
        this.signer = files.signer();
        this.evidence = files.evidence();
    }

    /**
     * Opens the vault.
     *
     * @throws KeysMissing when the key files and the database do not belong together
     */
    public static Vault open(KeyFiles files, DataSource keystore) {
        return open(files, keystore, Ticker.systemTicker());
    }

    static Vault open(KeyFiles files, DataSource keystore, Ticker ticker) {
        var vault = new Vault(files, keystore, ticker);
        vault.keys.verify();
        return vault;
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
        byte[] ciphertext = sealed.ciphertext();
        var key = keys.of(field.owner());
        if (!key.made(ciphertext)) {
            key = keys.again(field.owner()); // another node may have given her a new key meanwhile
        }
        try {
            return new Revealed(
                    new String(key.fields().decrypt(ciphertext, field.associatedData()), StandardCharsets.UTF_8));
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

    /** Seals copies that outlive their author. */
    Evidence evidence() {
        return evidence;
    }

    /** Destroys keys of people. */
    KeyDestruction destruction() {
        return keys::destroy;
    }

    /** Forgets keys that another node destroyed; each node does it every few seconds. */
    void reconfirm() {
        keys.reconfirm();
    }

    /** What lets old copies of the keystore lose their worth. */
    EpochTurn epochTurn(Clock clock) {
        return new EpochTurn(keystore, files.epochs(), clock, REWRAPPED_AT_ONCE);
    }

    /** Gives people a new key whom an operator wants to have one. */
    boolean rotateKeys(DataSource community, List<SealedColumn> columns, Clock clock) {
        return new KeyRotation(keystore, community, files.epochs(), keys, clock).run(this, columns);
    }
}
