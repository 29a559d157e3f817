/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.luwte.vault.control.KeyPlace;

/** The folder with all state of one installation, and where everything lies in it. */
record VarFolder(Path root) {

    /** Makes the folders that every start needs; nobody but the owner gets in. */
    VarFolder create() {
        Folders.createClosed(root);
        Folders.create(logs());
        Folders.create(run());
        return this;
    }

    /** Forgets everything: database, keys, secrets, accounts, logs; only the note of who runs here stays. */
    void empty() {
        try (Stream<Path> entries = Files.list(root)) {
            entries.filter(entry -> !entry.equals(instance())).forEach(Folders::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    Path keys() {
        return root.resolve("keys");
    }

    /** Where the launcher and every node look for the keys. */
    KeyPlace keyPlace(Secrets secrets) {
        return keyPlace(keys(), secrets);
    }

    private static KeyPlace keyPlace(Path directory, Secrets secrets) {
        return KeyPlace.of(
                Map.of(KeyPlace.DIRECTORY, directory.toString(), KeyPlace.PASSWORD, secrets.get(Secrets.ROOT_KEY)));
    }

    /** Makes the keys aside; they are in their place when they are whole. What an interrupted start leaves is no key of anybody. */
    void makeKeys(Secrets secrets) throws IOException, GeneralSecurityException {
        Path aside = root.resolve("keys.new");
        Folders.delete(aside);
        keyPlace(aside, secrets).create(Clock.systemUTC());
        Files.move(aside, keys(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Checkpoints of the audit trail, outside the database; an operator ships them elsewhere. */
    Path audit() {
        return root.resolve("audit");
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path keycloak() {
        return root.resolve("keycloak");
    }

    /** Base directory of a server: a node or the balancer. */
    Path server(String name) {
        return root.resolve(name);
    }

    /** The account for console and command line, as all servers get it. */
    Path management() {
        return root.resolve("management");
    }

    Path clusterKeys() {
        return root.resolve("cluster.p12");
    }

    /** What the balancer shows while no node answers. */
    Path downPages() {
        return root.resolve("down-pages");
    }

    Path demoAccounts() {
        return root.resolve("demo-accounts.json");
    }

    Path instance() {
        return root.resolve("luwte.pid");
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path run() {
        return root.resolve("run");
    }

    Path log(String name) {
        return logs().resolve(fileName(name) + ".log");
    }

    Path pidFile(String name) {
        return run().resolve(fileName(name) + ".pid");
    }

    /** Written when the first start has come to its end: the database has its schema and its people. */
    Path complete() {
        return postgres().resolve("luwte-complete");
    }

    boolean hasDatabase() {
        return Files.exists(postgres().resolve("PG_VERSION"));
    }

    private static String fileName(String name) {
        return name.replace(' ', '-');
    }
}
