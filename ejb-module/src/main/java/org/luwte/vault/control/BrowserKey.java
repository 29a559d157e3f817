/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.daead.AesSivKey;
import com.google.crypto.tink.daead.AesSivParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import org.luwte.vault.AddressSeal;

/** The key of one browser, which keeps it itself. */
final class BrowserKey implements AddressSeal {

    private static final int KEY_BYTES = 64;
    private static final int BLOCK = 48;
    private static final byte[] PURPOSE = "address of a page".getBytes(StandardCharsets.US_ASCII);

    private final AesSivKey key;
    private final DeterministicAead cipher;

    private BrowserKey(AesSivKey key) throws GeneralSecurityException {
        this.key = key;
        this.cipher = KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
                .build()
                .getPrimitive(TinkConfig2026.get(), DeterministicAead.class);
    }

    static BrowserKey generate() {
        try {
            return new BrowserKey((AesSivKey) KeysetHandle.generateNew(parameters(), TinkConfig2026.get())
                    .getPrimary()
                    .getKey());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key in a secret; empty when there is none in it. */
    static Optional<BrowserKey> of(String secret) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(secret);
            return Optional.of(new BrowserKey(AesSivKey.builder()
                    .setParameters(parameters())
                    .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                    .build()));
        } catch (IllegalArgumentException | GeneralSecurityException noKey) {
            return Optional.empty();
        }
    }

    /** Without the number that Tink writes in front: it would tell the tokens of one browser from those of another. */
    private static AesSivParameters parameters() throws GeneralSecurityException {
        return AesSivParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setVariant(AesSivParameters.Variant.NO_PREFIX)
                .build();
    }

    @Override
    public String secret() {
        return text(key.getKeyBytes().toByteArray(InsecureSecretKeyAccess.get()));
    }

    @Override
    public String seal(String path) {
        int blocks = (path.length() + BLOCK - 1) / BLOCK;
        String padded = path + " ".repeat(blocks * BLOCK - path.length());
        try {
            return text(cipher.encryptDeterministically(padded.getBytes(StandardCharsets.UTF_8), PURPOSE));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<String> open(String token) {
        try {
            byte[] path = cipher.decryptDeterministically(Base64.getUrlDecoder().decode(token), PURPOSE);
            return Optional.of(new String(path, StandardCharsets.UTF_8).strip());
        } catch (IllegalArgumentException | GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
