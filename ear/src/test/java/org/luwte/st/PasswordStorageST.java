/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.TestStack;

/** How the identity provider keeps a password: by a function made for it, with parameters of today (privacy-safety.md A-60). */
class PasswordStorageST {

    @Test
    void newPasswordIsHashedByArgon2() throws Exception {
        HttpSignIn.nobody();
        try (Connection connection = TestStack.get().jdbc("keycloak").getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select credential_data, secret_data from credential"
                        + " where type = 'password' order by created_date desc limit 1")) {
            assertThat(row.next()).isTrue();
            JsonNode data = new ObjectMapper().readTree(row.getString(1));
            assertThat(data.get("algorithm").asText()).isEqualTo("argon2");
            JsonNode parameters = data.get("additionalParameters");
            // OWASP: 7 MiB and 5 iterations, or any stronger pair.
            assertThat(parameters.get("type").get(0).asText()).isEqualTo("id");
            assertThat(parameters.get("memory").get(0).asInt()).isGreaterThanOrEqualTo(7168);
            assertThat(data.get("hashIterations").asInt()).isGreaterThanOrEqualTo(5);
            assertThat(new ObjectMapper()
                            .readTree(row.getString(2))
                            .get("salt")
                            .asText()
                            .length())
                    .as("salt of at least 16 bytes")
                    .isGreaterThanOrEqualTo(22);
        }
    }
}
