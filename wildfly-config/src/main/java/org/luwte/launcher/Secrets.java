/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The passwords and client secrets of this installation: made at the first start, kept in one file that only its owner can
 * read, never in the project (architecture.md, decision 17).
 */
public final class Secrets {

    static final String DB_ADMIN = "LUWTE_DB_ADMIN_PASSWORD";
    static final String DB_OWNER = "LUWTE_DB_OWNER_PASSWORD";
    static final String DB_APP = "LUWTE_DB_PASSWORD";
    static final String DB_KEYS = "LUWTE_KEYS_DB_PASSWORD";
    static final String ROOT_KEY = "LUWTE_ROOT_KEY_PASSWORD";
    static final String DB_IDP = "LUWTE_IDP_DB_PASSWORD";
    static final String DB_CLUSTER = "LUWTE_CLUSTER_DB_PASSWORD";
    static final String CLUSTER_KEYS = "LUWTE_CLUSTER_KEYS_PASSWORD";
    static final String OIDC = "LUWTE_OIDC_SECRET";
    static final String REGISTRY = "LUWTE_REGISTRY_SECRET";
    static final String POLITIE = "LUWTE_POLITIE_SECRET";
    static final String MANAGEMENT = "LUWTE_MANAGEMENT_PASSWORD";
    static final String IDP_ADMIN = "LUWTE_IDP_ADMIN_PASSWORD";

    /** No letters that look alike, nothing that JSON, a URL or a shell would have to escape. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = values;
    }

    /** Reads the file and adds what it lacks, so that a new version finds its new secrets. */
    static Secrets open(Path file) {
        Properties stored = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                stored.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Map<String, String> values = new TreeMap<>();
        stored.stringPropertyNames().forEach(name -> values.put(name, stored.getProperty(name)));
        int before = values.size();
        for (String name : Arrays.asList(
                DB_ADMIN,
                DB_OWNER,
                DB_APP,
                DB_KEYS,
                ROOT_KEY,
                DB_IDP,
                DB_CLUSTER,
                CLUSTER_KEYS,
                OIDC,
                REGISTRY,
                POLITIE,
                MANAGEMENT,
                IDP_ADMIN)) {
            values.computeIfAbsent(name, key -> text(LETTERS, 32));
        }
        for (DemoPerson person : DemoPerson.values()) {
            values.computeIfAbsent(person.passwordVariable(), key -> password());
            if (person.secondFactor()) {
                values.computeIfAbsent(person.totpVariable(), key -> text(BASE32, 32));
            }
        }
        if (values.size() > before) {
            write(file, values);
        }
        return new Secrets(values);
    }

    String get(String name) {
        return values.get(name);
    }

    private static void write(Path file, Map<String, String> values) {
        Folders.writePrivate(
                file,
                values.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                        .collect(Collectors.joining()));
    }

    /** Easy to read out and to type: four groups of four. */
    private static String password() {
        return text(LETTERS, 16).replaceAll("(.{4})(?=.)", "$1-");
    }

    private static String text(String alphabet, int length) {
        return new SecureRandom()
                .ints(length, 0, alphabet.length())
                .mapToObj(index -> alphabet.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
