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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.luwte.idp.factor.FactorOffer;

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

        assertThat(profile.at("/attributes").findValuesAsText("name"))
                .containsExactly("username", "email", FactorOffer.DECLINED);
        for (int hidden : new int[] {1, 2}) {
            JsonNode permissions = profile.at("/attributes").path(hidden).path("permissions");
            assertThat(texts(permissions.path("edit"))).containsExactly("admin");
            assertThat(texts(permissions.path("view"))).containsExactly("admin");
        }
        assertThat(luwte.path("loginWithEmailAllowed").asBoolean()).isFalse();
        assertThat(luwte.path("verifyEmail").asBoolean()).isFalse();
    }

    @Test
    void theTokenOfTheApplicationCarriesNoNameAndNoAddress() {
        JsonNode web = client(luwte, "luwte-web");

        assertThat(texts(web.path("defaultClientScopes"))).containsExactly("basic", "luwte");
        assertThat(texts(web.path("optionalClientScopes"))).isEmpty();
        assertThat(claims(luwte, Set.of("basic", "luwte")))
                .containsExactlyInAnyOrder(
                        "auth_time", "realm_access.roles", "organisation", "device", "shared_device");
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
        });
        assertThat(texts(luwte.path("eventsListeners")))
                .as("it mails a notice and writes nothing")
                .containsExactly("luwte-credential-notice");
        assertThat(politie.path("eventsListeners")).isEmpty();
    }

    @Test
    void whatSlowsDownGuessingIsOursAndNeverLocks() {
        assertThat(luwte.path("bruteForceProtected").asBoolean(true)).isFalse();
        assertThat(executions().map(step -> step.path("authenticator").asText()))
                .contains("luwte-password-form", "luwte-otp-form", "luwte-recovery-code-form")
                .doesNotContain(
                        "auth-username-password-form",
                        "auth-otp-form",
                        "auth-recovery-authn-code-form",
                        "reset-credential-email");
    }

    /** A step without a reference would be missing in amr, one with a wrong one would open the pages of staff. */
    @Test
    void everyProofTellsItsReference() {
        Map<String, String> references = Map.of(
                "luwte-password-form", "pwd",
                "luwte-member-registration", "pwd",
                "luwte-otp-form", "otp",
                "webauthn-authenticator", "hwk",
                "luwte-recovery-code-form", "rc",
                "luwte-forgotten-password", "rc");
        Map<String, String> configured = elements(luwte.path("authenticatorConfig"))
                .filter(config -> config.path("config").has("default.reference.value"))
                .collect(Collectors.toMap(
                        config -> config.path("alias").asText(),
                        config -> config.at("/config/default.reference.value").asText()));

        assertThat(executions()
                        .filter(step -> references.containsKey(
                                step.path("authenticator").asText())))
                .hasSizeGreaterThanOrEqualTo(references.size())
                .allSatisfy(step -> assertThat(
                                configured.get(step.path("authenticatorConfig").asText()))
                        .isEqualTo(references.get(step.path("authenticator").asText())));
    }

    @Test
    void aForgottenPasswordTakesNobodyPastTheSecondFactor() {
        List<String> steps = elements(flow("luwte forgotten password").path("authenticationExecutions"))
                .map(step ->
                        step.path("authenticator").asText(step.path("flowAlias").asText()))
                .toList();

        assertThat(steps)
                .containsExactly(
                        "luwte-forgotten-password",
                        "luwte second factor after a forgotten password",
                        "reset-password",
                        "luwte-known-device");
        assertThat(factors("luwte second factor after a forgotten password"))
                .as("where the code of a card closes itself after a code of the same card")
                .isEqualTo(factors("luwte second factor"));
    }

    /** The console and the account pages of the identity provider would be ways around our own. */
    @Test
    void onlyOurOwnClientsOfThisRealmAreOn() {
        assertThat(elements(luwte.path("clients"))
                        .filter(client -> client.path("enabled").asBoolean())
                        .map(client -> client.path("clientId").asText()))
                .containsExactly("luwte-web", "luwte-account", "luwte-registry");
        assertThat(elements(luwte.path("clients"))
                        .filter(client -> !client.path("enabled").asBoolean())
                        .map(client -> client.path("clientId").asText()))
                .contains("admin-cli", "account", "account-console", "security-admin-console");
    }

    /** adr/0026: where a page of the application leads to change a factor; nothing it returns opens anything. */
    @Test
    void theClientOfTheAccountActionsGetsNoRightsAndNoName() {
        JsonNode account = client(luwte, "luwte-account");

        assertThat(texts(account.path("defaultClientScopes"))).containsExactly("basic");
        assertThat(texts(account.path("optionalClientScopes"))).isEmpty();
        assertThat(account.path("fullScopeAllowed").asBoolean(true)).isFalse();
        assertThat(account.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
        assertThat(account.path("implicitFlowEnabled").asBoolean(true)).isFalse();
        assertThat(texts(account.path("redirectUris")))
                .containsExactly("${LUWTE_PUBLIC_URL}/me/sign-in*", "${LUWTE_PUBLIC_URL}/en/me/sign-in*");
    }

    private Stream<JsonNode> executions() {
        return elements(luwte.path("authenticationFlows"))
                .flatMap(flow -> elements(flow.path("authenticationExecutions")));
    }

    private JsonNode flow(String alias) {
        return elements(luwte.path("authenticationFlows"))
                .filter(flow -> flow.path("alias").asText().equals(alias))
                .findFirst()
                .orElseThrow();
    }

    private List<String> factors(String flow) {
        return elements(flow(flow).path("authenticationExecutions"))
                .map(step -> step.path("authenticator").asText() + " "
                        + step.path("requirement").asText())
                .toList();
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

    /** What others lost is tried elsewhere first. */
    @Test
    void theListThatIsUsedHoldsStolenPasswordsToo() throws IOException {
        List<String> own = Files.readAllLines(KEYCLOAK.resolve("password-blacklists/common-passwords.txt"));
        List<String> used = Files.readAllLines(Path.of("target/password-blacklists/common-passwords.txt"));

        assertThat(own).doesNotContain("degenerationx");
        assertThat(used)
                .startsWith(own.toArray(String[]::new))
                .contains("degenerationx", "nhbujyjvtnhbz")
                .hasSizeGreaterThan(own.size() + 400)
                .allSatisfy(password -> assertThat(password).hasSizeBetween(12, 128));
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
