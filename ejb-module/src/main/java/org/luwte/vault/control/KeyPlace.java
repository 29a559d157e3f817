/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the keys of an installation lie: all its nodes and the launcher are told so by the environment (architecture.md, decision 6).
 *
 * @param directory the key files
 * @param rootStore the credential store of the root key
 * @param password  opens that store
 */
public record KeyPlace(Path directory, Path rootStore, String password) {

    /** Names the directory of the key files. */
    public static final String DIRECTORY = "LUWTE_KEYS_DIR";

    /** Names the credential store of the root key; without it {@code root.p12} in the directory. */
    public static final String ROOT_STORE = "LUWTE_ROOT_KEY_STORE";

    /** Opens the credential store. */
    public static final String PASSWORD = "LUWTE_ROOT_KEY_PASSWORD";

    private static final String STANDARD_STORE = "root.p12";

    /**
     * Reads the place from variables of the environment.
     *
     * @throws KeysMissing when one is not set
     */
    public static KeyPlace of(Map<String, String> environment) {
        Path directory = Path.of(setting(environment, DIRECTORY));
        return new KeyPlace(
                directory,
                Optional.ofNullable(environment.get(ROOT_STORE))
                        .map(Path::of)
                        .orElseGet(() -> directory.resolve(STANDARD_STORE)),
                setting(environment, PASSWORD));
    }

    /** Makes the first set of keys. For a new installation only: it refuses as soon as anything is there. */
    public void create(Clock clock) throws IOException, GeneralSecurityException {
        KeyFile.createFolder(directory);
        refuseToReplaceKeys();
        var root = new CredentialStoreRootKey(rootStore, password);
        root.create(directory);
        KeyFiles.create(directory, root.rootKey(), clock.instant());
    }

    /**
     * Opens the key files. Reading never makes a key: a missing or wrong one stops the start, for a silently new one would lose
     * everything (privacy-safety.md K-06).
     *
     * @throws KeysMissing when a key is not there or is not the right one; the message says which and what to do
     */
    public KeyFiles open() {
        return new KeyFiles(directory, new CredentialStoreRootKey(rootStore, password).rootKey());
    }

    /** A new root key would open none of the files beside it, and would hide that another root key is what is missing. */
    private void refuseToReplaceKeys() throws IOException {
        if (Files.exists(rootStore)) {
            throw new FileAlreadyExistsException(rootStore.toString());
        }
        try (Stream<Path> entries = Files.list(directory)) {
            Optional<Path> entry = entries.findAny();
            if (entry.isPresent()) {
                throw new FileAlreadyExistsException(entry.get().toString());
            }
        }
    }

    @Override
    public String toString() {
        return "KeyPlace " + directory;
    }

    private static String setting(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> VaultLog.LOG.notSet(name));
    }
}
