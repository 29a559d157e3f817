/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoAccountsTest {

    @TempDir
    Path folder;

    private List<DemoAccount> accounts;
    private Secrets secrets;

    @BeforeEach
    void make() {
        secrets = Secrets.open(folder.resolve("secrets"));
        accounts = DemoAccounts.of(secrets);
    }

    @Test
    void areAnArrayOfObjectsWithASecondFactorOnlyWhereThereIsOne() throws Exception {
        Path file = folder.resolve("demo-accounts.json");
        DemoAccounts.write(file, accounts);

        JsonNode json = JsonMapper.builder().build().readTree(file.toFile());

        assertThat(json.isArray()).isTrue();
        assertThat(fields(json.get(0))).containsExactlyInAnyOrder("login", "password", "role", "persona", "realm");
        assertThat(json.get(0).get("login").asText()).isEqualTo("noor");
        assertThat(fields(json.get(6))).contains("totpSecret");
        assertThat(json.get(6).get("totpSecret").asText()).matches("[A-Z2-7]{32}");
    }

    @Test
    void areReadAsTheyWereWritten() {
        Path file = folder.resolve("demo-accounts.json");
        DemoAccounts.write(file, accounts);

        assertThat(DemoAccounts.read(file)).isEqualTo(accounts);
    }

    @Test
    void areNoneWithoutAFile() {
        assertThat(DemoAccounts.read(folder.resolve("none"))).isEmpty();
    }

    @Test
    void everybodyButMembersHasASecondFactor() {
        assertThat(accounts)
                .allSatisfy(account -> assertThat(account.totpSecret() != null)
                        .isNotEqualTo(account.role().equals("member")));
    }

    @Test
    void theRealmFilesFindTheSameValuesUnderTheirPlaceholders() {
        Map<String, String> environment = DemoAccounts.environment(secrets);

        assertThat(environment)
                .containsEntry("LUWTE_DEMO_NOOR_PASSWORD", accounts.get(0).password())
                .containsEntry("LUWTE_DEMO_FATIMA_TOTP", accounts.get(6).totpSecret())
                .doesNotContainKey("LUWTE_DEMO_NOOR_TOTP");
    }

    private static List<String> fields(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
