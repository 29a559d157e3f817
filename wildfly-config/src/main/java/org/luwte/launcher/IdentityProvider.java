/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keycloak: built once with our extension, then started with the realms of the source tree. Each installation has its own
 * folder that shares the built program.
 */
final class IdentityProvider {

    private static final String NAME = "identity provider";

    /** A few people sign in here: what counts is that it starts soon and leaves the cores to the server. */
    private static final String SOON = "-XX:TieredStopAtLevel=1 -XX:-UseG1GC -XX:+UseSerialGC";

    private static final List<String> BUILD_OPTIONS = List.of(
            "--db=postgres",
            "--health-enabled=true",
            "--metrics-enabled=false",
            // What Luwte does not use cannot be misused; impersonation would let an administrator be a member.
            "--features-disabled=impersonation,kerberos,device-flow,ciba");

    private final BuiltTree tree;
    private final VarFolder varFolder;

    IdentityProvider(BuiltTree tree, VarFolder varFolder) {
        this.tree = tree;
        this.varFolder = varFolder;
    }

    /** Builds it unless this very extension and configuration is built already; takes about half a minute. */
    boolean build(Path javaHome, Running running) throws InterruptedException {
        Path home = tree.keycloak();
        Path stamp = home.resolve("luwte-build");
        // A second launcher (the tests' beside a running instance) waits instead of building into the same folder.
        try (FileChannel channel = FileChannel.open(
                        home.resolve("luwte-build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            String wanted = buildFingerprint();
            if (lock.isValid() && Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
                return false;
            }
            Folders.create(home.resolve("providers"));
            Files.write(home.resolve("providers/luwte.jar"), Files.readAllBytes(tree.keycloakExtension()));
            Folders.copy(tree.keycloakConfiguration().resolve("conf"), home.resolve("conf"));
            List<String> command = Stream.concat(Stream.of("bin/kc.sh", "build"), BUILD_OPTIONS.stream())
                    .toList();
            Map<String, String> variables = Map.of("JAVA_HOME", javaHome.toString(), "JAVA_OPTS_APPEND", SOON);
            ChildProcess build = ChildProcess.start(NAME + " build", command, home, variables, varFolder);
            running.add(build::close);
            build.awaitSuccess(Duration.ofMinutes(5));
            Files.writeString(stamp, wanted);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ChildProcess start(Path javaHome, Map<String, String> variables, StackOptions options) {
        Path home = varFolder.keycloak();
        prepare(home, options.demo());
        variables.put("JAVA_HOME", javaHome.toString());
        variables.put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m");
        variables.put("JAVA_OPTS_APPEND", SOON + " " + String.join(" ", options.javaOptions()));
        return ChildProcess.start(
                NAME,
                List.of(
                        "bin/kc.sh",
                        "start",
                        "--optimized",
                        "--import-realm",
                        // Files of the theme keep their address when they change; the default is a month.
                        "--spi-theme--static-max-age=3600"),
                home,
                variables,
                varFolder);
    }

    private void prepare(Path home, boolean demo) {
        Path built = tree.keycloak();
        Path source = tree.keycloakConfiguration();
        Folders.delete(home);
        Folders.create(home);
        Folders.copy(built.resolve("bin"), home.resolve("bin"));
        Folders.copy(built.resolve("conf"), home.resolve("conf"));
        Folders.copy(built.resolve("providers"), home.resolve("providers"));
        Folders.copy(built.resolve("themes"), home.resolve("themes"));
        Folders.copy(tree.themes(), home.resolve("themes"));
        Folders.copy(tree.passwordLists(), home.resolve("data/password-blacklists"));
        Folders.create(home.resolve("data/import"));
        try {
            Files.createSymbolicLink(home.resolve("lib"), built.resolve("lib"));
            for (Path realm : realms(source.resolve("realms"), demo)) {
                Files.copy(realm, home.resolve("data/import").resolve(realm.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** People with an account are part of the demo, not of the realm. */
    private static List<Path> realms(Path folder, boolean demo) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> demo || !file.getFileName().toString().contains("-users-"))
                    .toList();
        }
    }

    private String buildFingerprint() {
        return fingerprint(
                BUILD_OPTIONS.toString(),
                List.of(tree.keycloakExtension(), tree.keycloakConfiguration().resolve("conf/keycloak.conf")));
    }

    /** Changes with the realm files, which are read only when the database is new. */
    String realmFingerprint() {
        try (Stream<Path> files = Files.list(tree.keycloakConfiguration().resolve("realms"))) {
            return fingerprint("", files.sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fingerprint(String options, List<Path> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(options.getBytes(StandardCharsets.UTF_8));
            for (Path file : files) {
                if (Files.exists(file)) {
                    digest.update(Files.readAllBytes(file));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
