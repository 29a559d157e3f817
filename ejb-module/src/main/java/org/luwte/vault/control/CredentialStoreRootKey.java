/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import javax.crypto.KeyGenerator;
import org.wildfly.security.auth.server.IdentityCredentials;
import org.wildfly.security.credential.PasswordCredential;
import org.wildfly.security.credential.SecretKeyCredential;
import org.wildfly.security.credential.store.CredentialStore;
import org.wildfly.security.credential.store.CredentialStore.CredentialSourceProtectionParameter;
import org.wildfly.security.credential.store.WildFlyElytronCredentialStoreProvider;
import org.wildfly.security.password.interfaces.ClearPassword;

/** The root key in an Elytron credential store: a PKCS#12 file that only its password opens. */
final class CredentialStoreRootKey implements RootKeyProvider {

    private static final String ALIAS = "root";
    private static final String CIPHER = "AES";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final Path file;
    private final String password;

    CredentialStoreRootKey(Path file, String password) {
        this.file = file;
        this.password = password;
    }

    /**
     * Makes the store and the key in it; refuses when the file is there.
     *
     * @param closed a folder that only its owner can enter: there the file waits until it has the rights of a key file
     */
    void create(Path closed) throws IOException, GeneralSecurityException {
        KeyGenerator generator = KeyGenerator.getInstance(CIPHER);
        generator.init(KEY_BYTES * Byte.SIZE);
        Path next = closed.resolve(file.getFileName() + ".new");
        try {
            CredentialStore store = open(next, true);
            store.store(ALIAS, new SecretKeyCredential(generator.generateKey()), null);
            store.flush();
            KeyFile.protect(next);
            Files.move(next, file); // fails when there is one: a root key is never overwritten
        } finally {
            Files.deleteIfExists(next);
        }
    }

    @Override
    public Aead rootKey() {
        if (!Files.isRegularFile(file)) {
            throw VaultLog.LOG.noRootStore(file);
        }
        try {
            SecretKeyCredential found = open(file, false).retrieve(ALIAS, SecretKeyCredential.class);
            if (found == null) {
                throw VaultLog.LOG.noRootKey(file);
            }
            return aead(found.getSecretKey().getEncoded());
        } catch (GeneralSecurityException e) {
            throw VaultLog.LOG.rootStoreShut(file, e);
        }
    }

    private CredentialStore open(Path location, boolean create) throws GeneralSecurityException {
        CredentialStore store =
                CredentialStore.getInstance("KeyStoreCredentialStore", new WildFlyElytronCredentialStoreProvider());
        var key =
                new PasswordCredential(ClearPassword.createRaw(ClearPassword.ALGORITHM_CLEAR, password.toCharArray()));
        store.initialize(
                Map.of(
                        "location",
                        location.toString(),
                        "keyStoreType",
                        "PKCS12",
                        "create",
                        Boolean.toString(create),
                        "modifiable",
                        Boolean.toString(create)),
                new CredentialSourceProtectionParameter(IdentityCredentials.NONE.withCredential(key)));
        return store;
    }

    private static Aead aead(byte[] key) throws GeneralSecurityException {
        var parameters = AesGcmParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setIvSizeBytes(NONCE_BYTES)
                .setTagSizeBytes(TAG_BYTES)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        var root = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                .build();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(root).withRandomId().makePrimary())
                .build()
                .getPrimitive(TinkConfig2026.get(), Aead.class);
    }
}
