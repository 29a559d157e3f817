/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Rules the realm files must keep, whoever edits them (adr/0020 to 0023). */
class RealmFilesTest {

    private static final Path KEYCLOAK = Path.of("src/main/keycloak");
    private static final Pattern SECRET_FROM_ENVIRONMENT = Pattern.compile("\\$\\{LUWTE_[A-Z0-9_]+}");

    private final JsonNode luwte = read("luwte-realm.json");
    private final JsonNode politie = read("politie-realm.json");

    @Test
    void nobodyIsAskedForANameOrAnAddress() throws IOException {
        JsonNode profile = new ObjectMapper()
                .readTree(luwte.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
                        .path("kc.user.profile.config")
                        .path(0)
                        .asText());

        assertThat(profile.at("/attributes").findValuesAsText("name")).containsExactly("username", "email");
        assertThat(texts(profile.at("/attributes/1/permissions/edit"))).containsExactly("admin");
        assertThat(texts(profile.at("/attributes/1/permissions/view"))).containsExactly("admin");
        assertThat(luwte.path("loginWithEmailAllowed").asBoolean()).isFalse();
        assertThat(luwte.path("verifyEmail").asBoolean()).isFalse();
        assertThat(luwte.path("resetPasswordAllowed").asBoolean()).isFalse();
    }

    @Test
    void theTokenOfTheApplicationCarriesNoNameAndNoAddress() {
        JsonNode web = client(luwte, "luwte-web");

        assertThat(texts(web.path("defaultClientScopes"))).containsExactly("basic", "luwte");
        assertThat(texts(web.path("optionalClientScopes"))).isEmpty();
        assertThat(claims(luwte, Set.of("basic", "luwte")))
                .containsExactlyInAnyOrder("auth_time", "realm_access.roles", "organisation");
    }

    @Test
    void everyBrowserClientDemandsProofOfTheKeyExchange() {
        assertThat(List.of(client(luwte, "luwte-web"), client(politie, "luwte-broker")))
                .allSatisfy(client -> {
                    assertThat(client.path("attributes")
                                    .path("pkce.code.challenge.method")
                                    .asText())
                            .isEqualTo("S256");
                    assertThat(client.path("publicClient").asBoolean()).isFalse();
                    assertThat(client.path("fullScopeAllowed").asBoolean()).isFalse();
                    assertThat(client.path("directAccessGrantsEnabled").asBoolean())
                            .isFalse();
                });
        assertThat(luwte.at("/identityProviders/0/config/pkceMethod").asText()).isEqualTo("S256");
    }

    @Test
    void aPartnerOrganisationCanGiveNothingButTheRolePartner() {
        List<JsonNode> givingRoles = elements(luwte.path("identityProviderMappers"))
                .filter(mapper -> mapper.path("config").has("role"))
                .toList();

        assertThat(givingRoles).hasSameSizeAs(luwte.path("identityProviders").findValues("alias"));
        assertThat(givingRoles).allSatisfy(mapper -> {
            assertThat(mapper.path("identityProviderMapper").asText()).isEqualTo("oidc-hardcoded-role-idp-mapper");
            assertThat(mapper.at("/config/role").asText()).isEqualTo("partner");
        });
        assertThat(luwte.at("/defaultRole/composite").asBoolean()).isFalse();
    }

    @Test
    void nothingAboutSignInsIsWrittenDown() {
        assertThat(List.of(luwte, politie)).allSatisfy(realm -> {
            assertThat(realm.path("eventsEnabled").asBoolean(true)).isFalse();
            assertThat(realm.path("adminEventsEnabled").asBoolean(true)).isFalse();
            assertThat(realm.path("eventsListeners")).isEmpty();
        });
    }

    @Test
    void aWrongPasswordNeverLocksForLongerThan42Seconds() {
        assertThat(luwte.path("permanentLockout").asBoolean(true)).isFalse();
        assertThat(luwte.path("maxFailureWaitSeconds").asInt()).isLessThanOrEqualTo(42);
        assertThat(luwte.path("minimumQuickLoginWaitSeconds").asInt()).isLessThanOrEqualTo(42);
    }

    @Test
    void secretsComeFromTheEnvironment() throws IOException {
        try (Stream<Path> files = Files.list(KEYCLOAK.resolve("realms"))) {
            assertThat(files.map(file -> read(file.getFileName().toString()))).allSatisfy(realm -> {
                assertThat(realm.findValuesAsText("secret")).allMatch(SECRET_FROM_ENVIRONMENT.asMatchPredicate());
                assertThat(realm.findValuesAsText("clientSecret")).allMatch(SECRET_FROM_ENVIRONMENT.asMatchPredicate());
                assertThat(realm.findValues("credentials").stream()
                                .flatMap(RealmFilesTest::elements)
                                .filter(credential -> credential.has("value"))
                                .map(credential -> credential.path("value").asText()))
                        .allMatch(SECRET_FROM_ENVIRONMENT.asMatchPredicate());
            });
        }
    }

    @Test
    void theListOfCommonPasswordsHoldsOnlyWhatThePolicyWouldElseAllow() throws IOException {
        List<String> passwords = Files.readAllLines(KEYCLOAK.resolve("password-blacklists/common-passwords.txt"));

        assertThat(luwte.path("passwordPolicy").asText())
                .contains("length(12)", "maxLength(128)", "passwordBlacklist(common-passwords.txt)");
        assertThat(passwords).contains("welkom123456", "wachtwoord123", "qwertyuiop123", "123456789012");
        assertThat(passwords)
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(password ->
                        assertThat(password).hasSizeBetween(12, 128).isEqualTo(password.toLowerCase(Locale.ROOT)));
    }

    private static Set<String> claims(JsonNode realm, Set<String> scopes) {
        Set<String> claims = new TreeSet<>();
        elements(realm.path("clientScopes"))
                .filter(scope -> scopes.contains(scope.path("name").asText()))
                .flatMap(scope -> elements(scope.path("protocolMappers")))
                .map(mapper -> mapper.path("config").path("claim.name"))
                .filter(JsonNode::isTextual)
                .forEach(claim -> claims.add(claim.asText()));
        return claims;
    }

    private static JsonNode client(JsonNode realm, String id) {
        return elements(realm.path("clients"))
                .filter(client -> client.path("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list) {
        return elements(list).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static JsonNode read(String realm) {
        try {
            return new ObjectMapper()
                    .readTree(KEYCLOAK.resolve("realms").resolve(realm).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
