/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.luwte.vault.Signer;

/**
 * The key files: the root key, and what it wraps: epoch key, index key and signing key. They live in a directory outside the database
 * and outside its backups (decision 6). Reading never makes a key: a missing or wrong file stops the start, for a silently new key
 * would lose everything (privacy-safety.md K-06).
 */
public final class KeyFiles {

    private static final String ROOT = "root.json";
    private static final String EPOCH = "epoch-%05d.json";
    private static final String INDEX = "index.json";
    private static final String SIGNING = "audit.key";
    private static final String VERIFYING = "audit.pem";

    private final Path directory;
    private final Aead root;

    private KeyFiles(Path directory, Aead root) {
        this.directory = directory;
        this.root = root;
    }

    /** Makes the first set of keys. For a new installation only; it refuses a directory that holds a root key already. */
    public static void create(Path directory) throws IOException, GeneralSecurityException {
        Files.createDirectories(directory);
        KeysetHandle rootKey = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TinkConfig2026.get());
        write(
                directory.resolve(ROOT),
                TinkJsonProtoKeysetFormat.serializeKeyset(
                        rootKey, TinkConfig2026.get(), InsecureSecretKeyAccess.get()));
        var files = new KeyFiles(directory, aead(rootKey));
        files.writeWrapped(EPOCH.formatted(1), PredefinedAeadParameters.AES256_GCM);
        files.writeWrapped(INDEX, PredefinedPrfParameters.HMAC_SHA256_PRF);
        SigningKey signing = SigningKey.generate();
        write(directory.resolve(SIGNING), signing.wrapped(files.root));
        write(directory.resolve(VERIFYING), signing.pem());
    }

    /**
     * Opens the directory.
     *
     * @throws KeysMissing when a key is not there or is not the right one; the message says which and what to do
     */
    public static KeyFiles open(Path directory) {
        Path file = directory.resolve(ROOT);
        try {
            var handle = TinkJsonProtoKeysetFormat.parseKeyset(
                    read(file), TinkConfig2026.get(), InsecureSecretKeyAccess.get());
            return new KeyFiles(directory, aead(handle));
        } catch (GeneralSecurityException e) {
            throw new KeysMissing(file, e);
        }
    }

    /** The key that wraps the data keys of people. */
    Aead epoch(int number) {
        return aead(unwrap(EPOCH.formatted(number)));
    }

    /** The pseudo-random function behind the blind index. */
    PrfSet index() {
        try {
            return unwrap(INDEX).getPrimitive(TinkConfig2026.get(), PrfSet.class);
        } catch (GeneralSecurityException e) {
            throw new KeysMissing(directory.resolve(INDEX), e);
        }
    }

    /** The key pair that signs checkpoints of the audit trail. */
    Signer signer() {
        Path file = directory.resolve(SIGNING);
        try {
            return SigningKey.of(read(file), read(directory.resolve(VERIFYING)), root);
        } catch (GeneralSecurityException e) {
            throw new KeysMissing(file, e);
        }
    }

    private KeysetHandle unwrap(String name) {
        Path file = directory.resolve(name);
        try {
            return TinkJsonProtoKeysetFormat.parseEncryptedKeyset(
                    read(file), root, name.getBytes(StandardCharsets.UTF_8), TinkConfig2026.get());
        } catch (GeneralSecurityException e) {
            throw new KeysMissing(file, e);
        }
    }

    private void writeWrapped(String name, Parameters parameters) throws IOException, GeneralSecurityException {
        write(
                directory.resolve(name),
                TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(
                        KeysetHandle.generateNew(parameters, TinkConfig2026.get()),
                        root,
                        name.getBytes(StandardCharsets.UTF_8),
                        TinkConfig2026.get()));
    }

    private static Aead aead(KeysetHandle handle) {
        try {
            return handle.getPrimitive(TinkConfig2026.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new KeysMissing(file, e);
        }
    }

    private static void write(Path file, String keyset) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(file, ownerOnly); // fails when it exists: a key is never overwritten
        Files.writeString(file, keyset, StandardOpenOption.WRITE);
    }
}
