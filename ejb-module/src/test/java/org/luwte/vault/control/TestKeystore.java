/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The keystore's schema in a real database, one for all tests of this package, and key files to go with it. */
final class TestKeystore {

    static final Instant DAY_0 = Instant.parse("2027-03-01T03:00:00Z");

    private static DataSource database;

    private TestKeystore() {}

    /** The keystore without any key. */
    static synchronized DataSource empty() {
        if (database == null) {
            database = start();
        }
        execute("truncate data_key");
        return database;
    }

    static void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String one(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** New key files, made on day 0. */
    static KeyPlace keys(Path folder) throws IOException, GeneralSecurityException {
        KeyPlace place = place(folder, "correct horse battery");
        place.create(Clock.fixed(DAY_0, ZoneOffset.UTC));
        return place;
    }

    static KeyPlace place(Path folder, String password) {
        return KeyPlace.of(Map.of(KeyPlace.DIRECTORY, folder.resolve("keys").toString(), KeyPlace.PASSWORD, password));
    }

    private static DataSource start() {
        try {
            DataSource started = EmbeddedPostgres.start().getPostgresDatabase(); // ends with the virtual machine
            try (var connection = started.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role luwte_keys");
            }
            Flyway.configure()
                    .dataSource(started)
                    .locations("classpath:db/keystore")
                    .load()
                    .migrate();
            return started;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
