/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** What the vault has of a person: the key of her fields, and the secret behind the references to her. Both end together. */
final class PersonKey {

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

    PrfSet references() {
        return references;
    }

    private static byte[] name(String kind, UUID owner) {
        return (kind + "|" + owner).getBytes(StandardCharsets.UTF_8);
    }
}
