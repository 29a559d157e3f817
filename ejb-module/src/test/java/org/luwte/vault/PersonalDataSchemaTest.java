/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Whatever is about a person is ciphertext in the schema (privacy-safety.md K-01; docs/adr/0009-vault.md). */
class PersonalDataSchemaTest {

    /** Words of the organisation and technical names: not about a person. A new text column must be judged to come in here. */
    private static final Set<String> CLEAR_TEXT = Set.of(
            "audit_row.action",
            "community_group.handle",
            "community_group.joining",
            "community_group.visibility",
            "function_holder.function",
            "group_text.language",
            "group_text.name",
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

    @Test
    void everyPersonalFieldIsSealedAndEveryOtherTextWasJudged() throws Exception {
        Map<String, String> columns = columns();
        List<JavaField> personal = personalFields();
        assertThat(personal).isNotEmpty();
        assertThat(personal).allSatisfy(field -> {
            assertThat(field.getRawType().getName()).isEqualTo(EncryptedText.class.getName());
            assertThat(columns).containsEntry(column(field), "bytea");
        });
        Set<String> text = new TreeSet<>();
        columns.forEach((column, type) -> {
            if (!Set.of("bytea", "uuid", "bigint", "integer", "boolean", "date").contains(type)
                    && !type.startsWith("timestamp")) {
                text.add(column);
            }
        });
        assertThat(text).containsExactlyInAnyOrderElementsOf(CLEAR_TEXT);
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
        try (var postgres = EmbeddedPostgres.start();
                var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role luwte_app");
            Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .schemas("luwte")
                    .load()
                    .migrate();
            Map<String, String> columns = new TreeMap<>();
            try (var rows = statement.executeQuery("select table_name || '.' || column_name, data_type"
                    + " from information_schema.columns where table_schema = 'luwte'"
                    + " and table_name <> 'flyway_schema_history'")) {
                while (rows.next()) {
                    columns.put(rows.getString(1), rows.getString(2));
                }
            }
            return columns;
        }
    }
}
