/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import java.util.stream.IntStream;

/** What the vault has of a person: the key of her fields, and the secret behind the references to her. Both end together. */
final class PersonKey {

    private static final int TINK_PREFIX = 1 + Integer.BYTES;

    private final UUID owner;
    private final KeysetHandle fieldKeys;
    private final KeysetHandle referenceKeys;
    private final Aead fields;
    private final PrfSet references;

    private PersonKey(UUID owner, KeysetHandle fieldKeys, KeysetHandle referenceKeys) throws GeneralSecurityException {
        this.owner = owner;
        this.fieldKeys = fieldKeys;
        this.referenceKeys = referenceKeys;
        this.fields = fieldKeys.getPrimitive(TinkConfig2026.get(), Aead.class);
        this.references = referenceKeys.getPrimitive(TinkConfig2026.get(), PrfSet.class);
    }

    /** The stored form, which only the epoch key opens and only as that person's. */
    record Wrapped(byte[] fields, byte[] reference) {}

    static PersonKey generate(UUID owner) throws GeneralSecurityException {
        return new PersonKey(
                owner,
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TinkConfig2026.get()),
                KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF, TinkConfig2026.get()));
    }

    static PersonKey unwrap(UUID owner, Wrapped wrapped, Aead epoch) throws GeneralSecurityException {
        return new PersonKey(
                owner,
                TinkProtoKeysetFormat.parseEncryptedKeyset(
                        wrapped.fields(), epoch, name("data-key", owner), TinkConfig2026.get()),
                TinkProtoKeysetFormat.parseEncryptedKeyset(
                        wrapped.reference(), epoch, name("reference-key", owner), TinkConfig2026.get()));
    }

    Wrapped wrap(Aead epoch) throws GeneralSecurityException {
        return new Wrapped(
                TinkProtoKeysetFormat.serializeEncryptedKeyset(
                        fieldKeys, epoch, name("data-key", owner), TinkConfig2026.get()),
                TinkProtoKeysetFormat.serializeEncryptedKeyset(
                        referenceKeys, epoch, name("reference-key", owner), TinkConfig2026.get()));
    }

    Aead fields() {
        return fields;
    }

    /** The same person with one key more, which seals from now on; what the older ones sealed stays readable. */
    PersonKey rotated() throws GeneralSecurityException {
        var newest = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TinkConfig2026.get());
        return new PersonKey(
                owner,
                KeysetHandle.newBuilder(fieldKeys)
                        .addEntry(KeysetHandle.importKey(newest.getPrimary().getKey())
                                .makePrimary())
                        .build(),
                referenceKeys);
    }

    /** Whether the ciphertext was made with the key that seals now. */
    boolean current(byte[] ciphertext) {
        return made(ciphertext)
                && ByteBuffer.wrap(ciphertext).getInt(1)
                        == fieldKeys.getPrimary().getId();
    }

    /** Whether one of the keys here made the ciphertext, by the key id that Tink writes in front of it. */
    boolean made(byte[] ciphertext) {
        if (ciphertext.length < TINK_PREFIX || ciphertext[0] != 1) {
            return false;
        }
        int id = ByteBuffer.wrap(ciphertext).getInt(1);
        return IntStream.range(0, fieldKeys.size())
                .anyMatch(index -> fieldKeys.getAt(index).getId() == id);
    }

    PrfSet references() {
        return references;
    }

    private static byte[] name(String kind, UUID owner) {
        return (kind + "|" + owner).getBytes(StandardCharsets.UTF_8);
    }
}
