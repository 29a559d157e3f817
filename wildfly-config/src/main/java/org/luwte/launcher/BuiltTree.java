/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the build has made and the launcher starts. */
record BuiltTree(Path root) {

    Path server() {
        return present(root.resolve("wildfly-config/target/server"));
    }

    Path balancer() {
        return present(root.resolve("wildfly-config/target/balancer"));
    }

    Path ear() {
        return present(root.resolve("ear/target/luwte.ear"));
    }

    /** The identity provider as unpacked by the build. */
    Path keycloak() {
        return single(root.resolve("wildfly-config/target/keycloak"), "keycloak-");
    }

    /** Our extension of the identity provider. */
    Path keycloakExtension() {
        return single(root.resolve("wildfly-config/target"), "wildfly-config-", "-idp.jar");
    }

    /** The pages and mails of the identity provider, together with the style and pictures of the site. */
    Path themes() {
        return present(root.resolve("wildfly-config/target/themes"));
    }

    /** The list of passwords that nobody may choose: ours and stolen ones. */
    Path passwordLists() {
        return present(root.resolve("wildfly-config/target/password-blacklists"));
    }

    /** Realms of the identity provider. */
    Path keycloakConfiguration() {
        return root.resolve("wildfly-config/src/main/keycloak");
    }

    /** Where the database program is unpacked, once for all installations. */
    Path databaseProgram() {
        return root.resolve("wildfly-config/target/postgres");
    }

    private static Path single(Path folder, String start) {
        return single(folder, start, "");
    }

    private static Path single(Path folder, String start, String end) {
        try (Stream<Path> files = Files.list(present(folder))) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .filter(file -> file.getFileName().toString().endsWith(end))
                    .findFirst()
                    .orElseThrow(() -> missing(folder.resolve(start + "…" + end)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path present(Path path) {
        if (!Files.exists(path)) {
            throw missing(path);
        }
        return path;
    }

    private static LauncherException missing(Path path) {
        return new LauncherException(path + " is missing: the build is not complete.", "Run: mvn package");
    }
}
