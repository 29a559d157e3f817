/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;

/**
 * The key files and what is in them, each wrapped by the root key and bound to its own name. They lie in a directory outside the database
 * and outside its backups, which all nodes share (decision 6).
 */
public final class KeyFiles {

    private static final String INDEX = "index.json";
    private static final String EVIDENCE = "evidence.json";
    private static final String SIGNING = "audit.key";
    private static final String VERIFYING = "audit.pem";

    private final Path directory;
    private final Aead root;
    private final EpochKeys epochs;
    private final ErasureLedger erasures;

    KeyFiles(Path directory, Aead root) {
        this.directory = directory;
        this.root = root;
        this.epochs = new EpochKeys(this);
        this.erasures = new ErasureLedger(directory);
    }

    static void create(Path directory, Aead root, Instant now) throws IOException, GeneralSecurityException {
        var files = new KeyFiles(directory, root);
        files.write(INDEX, PredefinedPrfParameters.HMAC_SHA256_PRF);
        files.write(EVIDENCE, PredefinedAeadParameters.AES256_GCM);
        SigningKey signing = SigningKey.generate();
        KeyFile.write(directory.resolve(SIGNING), signing.wrapped(root));
        KeyFile.write(directory.resolve(VERIFYING), signing.pem());
        files.epochs().begin(1, now);
        files.erasures().create();
    }

    /** The pseudo-random function behind the blind index. */
    PrfSet index() {
        try {
            return read(INDEX).getPrimitive(TinkConfig2026.get(), PrfSet.class);
        } catch (GeneralSecurityException e) {
            throw VaultLog.LOG.foreignKeyFile(directory.resolve(INDEX), e);
        }
    }

    /** The key pair that signs checkpoints of the audit trail. */
    SigningKey signer() {
        Path file = directory.resolve(SIGNING);
        try {
            return SigningKey.of(KeyFile.read(file), KeyFile.read(directory.resolve(VERIFYING)), root);
        } catch (GeneralSecurityException e) {
            throw VaultLog.LOG.foreignKeyFile(file, e);
        }
    }

    /** The key of copies that outlive their author. */
    EvidenceKey evidence() {
        try {
            return new EvidenceKey(read(EVIDENCE).getPrimitive(TinkConfig2026.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw VaultLog.LOG.foreignKeyFile(directory.resolve(EVIDENCE), e);
        }
    }

    /** The keys that wrap the data keys of people. */
    EpochKeys epochs() {
        return epochs;
    }

    /** Whose data keys were destroyed. */
    ErasureLedger erasures() {
        return erasures;
    }

    Path directory() {
        return directory;
    }

    KeysetHandle read(String name) {
        Path file = directory.resolve(name);
        try {
            return TinkJsonProtoKeysetFormat.parseEncryptedKeyset(
                    KeyFile.read(file), root, name.getBytes(StandardCharsets.UTF_8), TinkConfig2026.get());
        } catch (GeneralSecurityException e) {
            throw VaultLog.LOG.foreignKeyFile(file, e);
        }
    }

    KeysetHandle write(String name, Parameters parameters) throws IOException, GeneralSecurityException {
        KeysetHandle key = KeysetHandle.generateNew(parameters, TinkConfig2026.get());
        KeyFile.write(
                directory.resolve(name),
                TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(
                        key, root, name.getBytes(StandardCharsets.UTF_8), TinkConfig2026.get()));
        return read(name); // what was written must open before anything is wrapped with it
    }
}
