/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** docs/operations/ways-in.md names every way in and none that is not there (privacy-safety.md A-39). */
class WaysInTest {

    private static final Path DOCUMENT = Path.of("../docs/operations/ways-in.md");
    private static final Path REALM = Path.of("src/main/keycloak/realms/luwte-realm.json");
    private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| `([^`]+)` \\|");

    private JsonNode realm;

    @BeforeEach
    void readRealm() throws IOException {
        realm = new ObjectMapper().readTree(REALM.toFile());
    }

    @Test
    void everyStepIsNamed() throws IOException {
        Set<String> steps = elements("authenticationFlows")
                .flatMap(flow -> stream(flow.path("authenticationExecutions")))
                .map(step -> step.path("authenticator").asText())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named("Steps")).containsExactlyInAnyOrderElementsOf(steps);
    }

    @Test
    void everyAccountActionIsNamed() throws IOException {
        assertThat(named("Account actions"))
                .containsExactlyInAnyOrderElementsOf(elements("requiredActions")
                        .filter(action -> action.path("enabled").asBoolean())
                        .map(action -> action.path("alias").asText())
                        .toList());
    }

    @Test
    void everyClientAndEveryOrganisationIsNamed() throws IOException {
        assertThat(named("Clients"))
                .containsExactlyInAnyOrderElementsOf(elements("clients")
                        .filter(client -> client.path("enabled").asBoolean())
                        .map(client -> client.path("clientId").asText())
                        .toList());
        assertThat(named("Partner organisations"))
                .containsExactlyInAnyOrderElementsOf(elements("identityProviders")
                        .map(organisation -> organisation.path("alias").asText())
                        .toList());
    }

    /** What the document says is off is off. */
    @Test
    void whatIsOffIsOff() {
        assertThat(elements("clients").filter(client -> client.path("enabled").asBoolean()))
                .allSatisfy(client -> {
                    assertThat(client.path("directAccessGrantsEnabled").asBoolean(true))
                            .isFalse();
                    assertThat(client.path("implicitFlowEnabled").asBoolean(true))
                            .isFalse();
                });
        for (String off : List.of("rememberMe", "loginWithEmailAllowed", "verifyEmail", "editUsernameAllowed")) {
            assertThat(realm.path(off).asBoolean(true)).as(off).isFalse();
        }
    }

    private static List<String> named(String chapter) throws IOException {
        String text = Files.readString(DOCUMENT);
        int begin = text.indexOf("## " + chapter + "\n");
        assertThat(begin).as(chapter).isPositive();
        int end = text.indexOf("\n## ", begin);
        return FIRST_CELL
                .matcher(end < 0 ? text.substring(begin) : text.substring(begin, end))
                .results()
                .map(cell -> cell.group(1))
                .toList();
    }

    private Stream<JsonNode> elements(String list) {
        return stream(realm.path(list));
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
