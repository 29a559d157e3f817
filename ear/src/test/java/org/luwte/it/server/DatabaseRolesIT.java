/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luwte.stack.TestStack;
import org.luwte.vault.EncryptedText;
import org.luwte.vault.SealedField;
import org.luwte.vault.control.Vault;

/** What each role of the database may: the application sees no key, the keystore sees no text (privacy-safety.md K-05). */
class DatabaseRolesIT {

    private static final String APPLICATION = "luwte_app";
    private static final String KEYSTORE = "luwte_keys";
    private static final String FORBIDDEN = "42501";

    @Test
    void applicationReadsItsOwnTablesAndNoKey() {
        assertThatCode(() -> run(APPLICATION, "select * from luwte.person limit 1"))
                .doesNotThrowAnyException();
        for (String statement : List.of(
                "select * from keystore.data_key",
                "delete from keystore.data_key",
                "insert into keystore.data_key values (gen_random_uuid(), 1, '')",
                "create table keystore.mine (id int)")) {
            assertForbidden(APPLICATION, statement);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"person", "topic", "reply", "audit_row", "group_membership", "policy_acceptance"})
    void keystoreRoleReadsKeysAndNoText(String table) {
        assertThatCode(() -> run(KEYSTORE, "select * from keystore.data_key limit 1"))
                .doesNotThrowAnyException();
        assertForbidden(KEYSTORE, "select * from luwte." + table);
    }

    /** All tables, also those that come later. */
    @ParameterizedTest
    @CsvSource({"luwte_app, keystore", "luwte_keys, luwte"})
    void noRoleHasAnyRightInTheSchemaOfTheOther(String role, String schema) throws SQLException {
        assertThat(strings("select count(*) from pg_tables where schemaname = '" + schema + "'"))
                .as("tables to be kept from")
                .doesNotContain("0");
        assertThat(strings("select tablename || ' ' || right_ from pg_tables,"
                        + " unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger'])"
                        + " right_ where schemaname = '" + schema + "' and has_table_privilege('" + role
                        + "', quote_ident(schemaname) || '.' || quote_ident(tablename), right_)"))
                .isEmpty();
        assertThat(strings("select has_schema_privilege('" + role + "', '" + schema + "', 'create')::text"))
                .containsExactly("false");
    }

    /** Table and column are the names in a sealed field: so the job that seals anew can do without knowing the features. */
    @Test
    void everySealedColumnOpensUnderItsOwnName() throws SQLException {
        var vault = Vault.open(TestStack.get().keys(), TestStack.get().jdbc(KEYSTORE));
        Set<String> opened = new TreeSet<>();
        for (String column : strings("select table_name || '.' || column_name from information_schema.columns"
                + " where table_schema = 'luwte' and data_type = 'bytea' and table_name in (select table_name"
                + " from information_schema.columns where table_schema = 'luwte' and column_name = 'id')")) {
            String[] names = column.split("\\.");
            for (String row : strings("select t.id || ' ' || encode(t." + names[1] + ", 'hex') from luwte." + names[0]
                    + " t join keystore.data_key k on encode(substring(t." + names[1]
                    + " from 2 for 16), 'hex') = replace(k.owner::text, '-', '') limit 20")) {
                UUID id = UUID.fromString(row.substring(0, 36));
                var text = EncryptedText.ofBytes(HexFormat.of().parseHex(row.substring(37)));
                vault.open(new SealedField(names[0], names[1], id, text.keyOwner()), text);
                opened.add(column);
            }
        }
        assertThat(opened)
                .contains(
                        "person.pseudonym", "topic.title", "topic.source", "topic.html", "reply.source", "reply.html");
    }

    @Test
    void clusterRoleReadsWhereNodesAreAndNothingOfPeople() {
        assertThatCode(() -> run("luwte_cluster", "select * from cluster.jgroupsping"))
                .doesNotThrowAnyException();
        for (String table : List.of("luwte.person", "luwte.topic", "keystore.data_key")) {
            assertForbidden("luwte_cluster", "select * from " + table);
        }
        for (String role : List.of(APPLICATION, KEYSTORE)) {
            assertForbidden(role, "select * from cluster.jgroupsping");
        }
    }

    @Test
    void whatMustNotChangeTheApplicationCannotChange() {
        for (String statement : List.of(
                "update luwte.audit_row set action = 'X'",
                "delete from luwte.audit_row",
                "truncate luwte.audit_row cascade",
                "update luwte.audit_chain set hash = sha256('')",
                "delete from luwte.audit_chain",
                "update luwte.audit_checkpoint set seq = 1",
                "delete from luwte.audit_checkpoint",
                "update luwte.audit_tail set row_id = gen_random_uuid()",
                "update luwte.policy_text set html = ''",
                "delete from luwte.policy_version",
                "update luwte.policy_acceptance set language = 'en'",
                "drop table luwte.topic",
                "alter table luwte.topic add column note text",
                "create table luwte.mine (id int)")) {
            assertForbidden(APPLICATION, statement);
        }
    }

    /** What the trigger refuses is refused to the owner of the tables too. */
    @Test
    void trailDoesNotChangeForTheOwnerOfTheSchemaEither() {
        for (String statement : List.of(
                "update luwte.audit_row set action = 'X'",
                "delete from luwte.audit_row",
                "truncate luwte.audit_row cascade",
                "delete from luwte.audit_chain",
                "delete from luwte.audit_checkpoint")) {
            assertForbidden("luwte_owner", statement);
        }
    }

    /** A row can't be kept out of the chain by whoever may write rows. */
    @Test
    void rowLeavesTheTailByBeingSealedOnly() throws SQLException {
        try (Connection connection = TestStack.get().jdbc(APPLICATION).getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("insert into luwte.audit_row (id, at, action, actor_role)"
                    + " values (gen_random_uuid(), now(), 'PROEF', 'MEMBER')");
            assertThatThrownBy(() -> statement.execute("delete from luwte.audit_tail"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(FORBIDDEN));
            connection.rollback();
        }
    }

    @Test
    void nobodyOfUsReadsTheIdentityProvidersDatabaseAndTheReverse() throws SQLException {
        try (Connection connection = TestStack.get().jdbc(APPLICATION).getConnection();
                Statement statement = connection.createStatement()) {
            try (var rights =
                    statement.executeQuery("select has_database_privilege('luwte_app', 'keycloak', 'connect'),"
                            + " has_database_privilege('luwte_keys', 'keycloak', 'connect'),"
                            + " has_database_privilege('keycloak', 'luwte', 'connect')")) {
                rights.next();
                for (int column = 1; column <= 3; column++) {
                    assertThat(rights.getBoolean(column)).isFalse();
                }
            }
        }
    }

    private static List<String> strings(String sql) throws SQLException {
        try (Connection connection = TestStack.get().jdbc("postgres").getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private static void assertForbidden(String role, String sql) {
        assertThatThrownBy(() -> run(role, sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        e -> assertThat(e.getSQLState()).as(sql).isEqualTo(FORBIDDEN));
    }

    private static void run(String role, String sql) throws SQLException {
        try (Connection connection = TestStack.get().jdbc(role).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
