/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings both schemas up to date before the server starts (architecture.md, decision 13). */
final class Schema {

    private Schema() {}

    /** Migrates the application's schema and the keystore's; says how many steps that took. */
    static String migrate(DataSource owner) {
        int steps =
                migrate(owner, "luwte", "classpath:db/migration") + migrate(owner, "keystore", "classpath:db/keystore");
        return steps == 0 ? "up to date" : steps + " migrations";
    }

    private static int migrate(DataSource owner, String schema, String location) {
        try {
            return Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(owner)
                    .locations(location)
                    .schemas(schema)
                    .defaultSchema(schema)
                    .createSchemas(true)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException e) {
            throw new LauncherException(
                    "Schema " + schema + " could not be migrated: " + e.getMessage(),
                    "See var/logs/launcher.log. A changed migration on a development machine: ./luwte up --fresh",
                    e);
        }
    }
}
