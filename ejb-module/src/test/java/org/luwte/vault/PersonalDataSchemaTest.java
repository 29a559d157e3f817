/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever is about a person is ciphertext in the schema (privacy-safety.md K-01; docs/adr/0009-vault.md). */
class PersonalDataSchemaTest {

    /**
     * What lies in clear, besides keys of rows, versions and switches. Whoever adds a column must judge here that it is not about a
     * person, or is one of the few things about a person that the database needs to find, count and order (docs/adr/0009-vault.md):
     * blind indexes, the neutral sign, and when something happened.
     */
    private static final Set<String> IN_CLEAR = Set.of(
            "audit_chain.hash",
            "audit_chain.seq",
            "audit_checkpoint.at",
            "audit_checkpoint.hash",
            "audit_checkpoint.key_id",
            "audit_checkpoint.number",
            "audit_checkpoint.seq",
            "audit_checkpoint.signature",
            "audit_row.actor_ref",
            "audit_row.at",
            "ban.ends_at",
            "ban.lifted_at",
            "ban.starts_at",
            "audit_row.subject_ref",
            "community_group.member_count",
            "community_group.topic_count",
            "content_item.code",
            "content_item.created_at",
            "content_item.kind",
            "content_text.description",
            "content_text.language",
            "content_text.slug",
            "content_text.source",
            "content_text.sources",
            "content_text.title",
            "content_version.audience",
            "content_version.groups",
            "content_version.lines",
            "content_version.made_at",
            "content_version.number",
            "content_version.position",
            "content_version.publish_at",
            "content_version.until",
            "ended_session.ended_at",
            "ended_session.keep_until",
            "ended_session.sid_index",
            "former_help_line.checked_on",
            "former_help_line.code",
            "former_help_line.description",
            "former_help_line.kept_at",
            "former_help_line.language",
            "former_help_line.name",
            "former_help_line.number",
            "former_help_line.position",
            "former_help_line.tel",
            "function_holder.ends_at",
            "function_holder.starts_at",
            "group_membership.since",
            "help_line.checked_on",
            "help_line.position",
            "key_destruction.asked_at",
            "organisation.agreement_until",
            "person.avatar_colour",
            "person.avatar_shape",
            "person.handle",
            "person.factors_changed_at",
            "person.factors_index",
            "person.joined_at",
            "person.known_device_at",
            "person.new_device_at",
            "person.new_device_read",
            "person.pseudonym_index",
            "person.subject_index",
            "policy_acceptance.accepted_at",
            "policy_acceptance.html_sha256",
            "policy_text.html_sha256",
            "policy_version.position",
            "policy_version.valid_from",
            "removal_request.decided_at",
            "removal_request.ends_at",
            "removal_request.handle",
            "removal_request.language",
            "removal_request.receipt_index",
            "removal_request.received_at",
            "removal_request.status",
            "reply.created_at",
            "reply.deleted_at",
            "reply.edited_at",
            "reply.number",
            "topic.created_at",
            "topic.deleted_at",
            "topic.edited_at",
            "topic.last_activity_at",
            "topic.reply_count",
            "used_logout_token.keep_until",
            "used_logout_token.token_index",
            "audit_row.action",
            "audit_row.actor_role",
            "audit_row.ground",
            "community_group.handle",
            "community_group.joining",
            "community_group.visibility",
            "function_holder.function",
            "group_text.language",
            "group_text.name",
            "group_text.note",
            "group_text.purpose",
            "help_line.code",
            "help_line.number",
            "help_line.tel",
            "help_line_text.description",
            "help_line_text.language",
            "help_line_text.name",
            "organisation.idp_alias",
            "organisation.name",
            "policy_acceptance.language",
            "policy_text.control",
            "policy_text.html",
            "policy_text.language",
            "policy_text.summary",
            "policy_text.title",
            "policy_version.code",
            "policy_version.handle",
            "policy_version.version",
            "reply.handle",
            "topic.handle");

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void migrate() throws Exception {
        postgres = EmbeddedPostgres.start();
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role luwte_app");
        }
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .schemas("luwte")
                .load()
                .migrate();
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @Test
    void everyPersonalFieldIsSealedAndEveryOtherColumnWasJudged() throws Exception {
        Map<String, String> columns = columns();
        List<JavaField> personal = personalFields();
        assertThat(personal).isNotEmpty();
        assertThat(personal).allSatisfy(field -> {
            assertThat(field.getRawType().getName()).isEqualTo(EncryptedText.class.getName());
            assertThat(columns).containsEntry(column(field), "bytea");
        });
        Set<String> clear = new TreeSet<>(columns.keySet());
        clear.removeIf(column -> Set.of("uuid", "boolean").contains(columns.get(column))
                || column.endsWith(".version") && columns.get(column).equals("bigint")
                || column.endsWith(".revision"));
        personal.forEach(field -> clear.remove(column(field)));
        assertThat(clear).containsExactlyInAnyOrderElementsOf(IN_CLEAR);
    }

    /** K-15: what the database says of a value that is there twice can show nothing that is sealed, nor anything that names a person. */
    @Test
    void whatMustBeUniqueTellsNothing() throws Exception {
        List<String> unique = query("select distinct c.relname || '.' || a.attname from pg_index i"
                + " join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace"
                + " join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)"
                + " join pg_type t on t.oid = a.atttypid"
                + " where i.indisunique and n.nspname = 'luwte' and t.typname <> 'uuid'"
                + " and c.relname <> 'flyway_schema_history'");
        assertThat(unique)
                .contains("person.subject_index", "person.pseudonym_index")
                .doesNotContainAnyElementsOf(personalFields().stream()
                        .map(PersonalDataSchemaTest::column)
                        .toList());
        assertThat(unique).isSubsetOf(IN_CLEAR);
    }

    private static List<JavaField> personalFields() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.luwte").stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.isAnnotatedWith(PersonalData.class))
                        .toList();
    }

    private static String column(JavaField field) {
        String table = field.getOwner().getAnnotationOfType(Table.class).name();
        return table + "." + field.getName().replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static Map<String, String> columns() throws Exception {
        Map<String, String> columns = new TreeMap<>();
        for (String column : query("select table_name || '.' || column_name || ' ' || data_type"
                + " from information_schema.columns where table_schema = 'luwte'"
                + " and table_name <> 'flyway_schema_history'")) {
            String[] parts = column.split(" ", 2);
            columns.put(parts[0], parts[1]);
        }
        return columns;
    }

    private static List<String> query(String sql) throws Exception {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
