/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The file with the demo accounts. */
final class DemoAccounts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DemoAccounts() {}

    static List<DemoAccount> of(Secrets secrets) {
        return Arrays.stream(DemoPerson.values())
                .map(person -> person.account(secrets))
                .toList();
    }

    /** What the realm files of the identity provider put in place of their placeholders. */
    static Map<String, String> environment(Secrets secrets) {
        Map<String, String> environment = new TreeMap<>();
        for (DemoPerson person : DemoPerson.values()) {
            environment.put(person.passwordVariable(), secrets.get(person.passwordVariable()));
            if (person.secondFactor()) {
                environment.put(person.totpVariable(), secrets.get(person.totpVariable()));
            }
        }
        return environment;
    }

    static void write(Path file, List<DemoAccount> accounts) {
        try {
            Folders.writePrivate(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(accounts) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<DemoAccount> read(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return List.of(JSON.readValue(file.toFile(), DemoAccount[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
