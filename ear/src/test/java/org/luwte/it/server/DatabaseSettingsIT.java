/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luwte.stack.TestStack;

/** The running database writes neither statements nor values into its log (privacy-safety.md K-15). */
class DatabaseSettingsIT {

    @ParameterizedTest
    @CsvSource({
        "log_statement, none",
        "log_min_duration_statement, -1",
        "log_min_duration_sample, -1",
        "log_transaction_sample_rate, 0",
        "log_min_error_statement, panic",
        "log_error_verbosity, terse",
        "log_parameter_max_length, 0",
        "log_parameter_max_length_on_error, 0",
        "debug_print_parse, off",
        "debug_print_rewritten, off",
        "debug_print_plan, off",
        "log_replication_commands, off",
        "password_encryption, scram-sha-256",
        "fsync, on",
        "full_page_writes, on"
    })
    void settingIsInForce(String name, String value) throws SQLException {
        for (String role : new String[] {"luwte_app", "luwte_keys"}) {
            try (var connection = TestStack.get().jdbc(role).getConnection();
                    var statement = connection.createStatement();
                    var row = statement.executeQuery("show " + name)) {
                row.next();
                assertThat(row.getString(1)).as(name + " of " + role).isEqualTo(value);
            }
        }
    }

    @Test
    void neitherRoleCanTurnTheLogOn() {
        for (String role : new String[] {"luwte_app", "luwte_keys"}) {
            for (String setting : new String[] {"log_statement = 'all'", "log_min_duration_statement = 0"}) {
                assertThatThrownBy(() -> run(role, "set " + setting, null))
                        .as(role + " " + setting)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).isEqualTo("42501"));
            }
        }
    }

    @Test
    void failedStatementLeavesItsFaultButNoValueInTheLog() throws IOException {
        String canary = "kanarie-" + UUID.randomUUID();
        assertThatThrownBy(() -> run(
                        "luwte_app",
                        "insert into group_text (id, version, group_id, language, name, purpose)"
                                + " values (gen_random_uuid(), 0, gen_random_uuid(), 'nl', ?, ?)",
                        canary))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> run("luwte_app", "select * from topic where title::text = ? and " + canary, canary))
                .isInstanceOf(SQLException.class);
        String log = Files.readString(TestStack.logs().resolve("database.log"));
        assertThat(log).contains("violates foreign key constraint").doesNotContain(canary);
    }

    private static void run(String role, String sql, String value) throws SQLException {
        try (var connection = TestStack.get().jdbc(role).getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
                statement.setString(i, value);
            }
            statement.execute();
        }
    }
}
