/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * PostgreSQL with its roles: the application, the keystore and the identity provider each have their own and cannot read one
 * another (architecture.md, decisions 1, 3 and 6).
 */
final class Database implements AutoCloseable {

    static final String OWNER = "luwte_owner";
    static final String APPLICATION = "luwte_app";
    static final String KEYSTORE = "luwte_keys";
    static final String CLUSTER = "luwte_cluster";
    static final String CLUSTER_SCHEMA = "cluster";
    static final String IDENTITY_PROVIDER = "keycloak";
    static final String LUWTE = "luwte";

    /** Nothing that a member wrote may reach the database's log (privacy-safety.md K-15). */
    static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("log_statement", "none"),
            Map.entry("log_min_duration_statement", "-1"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_parameter_max_length", "0"),
            Map.entry("log_parameter_max_length_on_error", "0"),
            Map.entry("log_connections", "off"),
            Map.entry("log_disconnections", "off"),
            Map.entry("max_connections", "120"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("jit", "off"));

    private final EmbeddedPostgres postgres;
    private final VarFolder varFolder;
    private final Secrets secrets;
    private final int port;

    private Database(EmbeddedPostgres postgres, VarFolder varFolder, Secrets secrets, int port) {
        this.postgres = postgres;
        this.varFolder = varFolder;
        this.secrets = secrets;
        this.port = port;
    }

    static Database start(BuiltTree tree, VarFolder varFolder, Secrets secrets, int port) {
        boolean fresh = !varFolder.hasDatabase();
        try {
            Redirect log = Redirect.appendTo(varFolder.log("database").toFile());
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(
                            Folders.create(tree.databaseProgram()).toFile())
                    .setDataDirectory(varFolder.postgres())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF-8")
                    .setConnectConfig("password", secrets.get(Secrets.DB_ADMIN))
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setOutputRedirector(log)
                    .setErrorRedirector(log)
                    .setPort(port);
            SETTINGS.forEach(builder::setServerConfig);
            Database database = new Database(builder.start(), varFolder, secrets, port);
            if (fresh) {
                database.createRoles(varFolder.postgres());
            }
            database.prepareCluster();
            return database;
        } catch (IOException | IllegalStateException e) {
            throw new LauncherException(
                    "The database did not start: " + e.getMessage(), "See " + varFolder.log("database"), e);
        }
    }

    /** Address for the server and for the identity provider. */
    String url(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    /** Connections under the role that owns both schemas; not for the application. */
    DataSource owner() {
        return dataSource(OWNER, LUWTE);
    }

    DataSource dataSource(String role, String database) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url(database));
        dataSource.setUser(role);
        dataSource.setPassword(password(role));
        if (LUWTE.equals(database)) {
            dataSource.setCurrentSchema(KEYSTORE.equals(role) ? "keystore" : LUWTE);
        }
        return dataSource;
    }

    /** The database's own process; the one that started it has long ended. */
    ProcessHandle process() {
        return Leftovers.database(varFolder).orElseThrow();
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String password(String role) {
        return secrets.get(
                switch (role) {
                    case OWNER -> Secrets.DB_OWNER;
                    case APPLICATION -> Secrets.DB_APP;
                    case KEYSTORE -> Secrets.DB_KEYS;
                    case CLUSTER -> Secrets.DB_CLUSTER;
                    case IDENTITY_PROVIDER -> Secrets.DB_IDP;
                    default -> Secrets.DB_ADMIN;
                });
    }

    /** A schema where the nodes find one another, also in a database from before there was one. No node runs by now, so what stands there is of a killed one. */
    private void prepareCluster() {
        try (Connection connection = dataSource("postgres", LUWTE).getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet role = statement.executeQuery("select 1 from pg_roles where rolname = '" + CLUSTER + "'")) {
                if (role.next()) {
                    statement.execute("drop table if exists " + CLUSTER_SCHEMA + ".jgroupsping");
                    return;
                }
            }
            statement.execute("create role " + CLUSTER + " login password '" + password(CLUSTER) + "'");
            statement.execute("grant connect on database " + LUWTE + " to " + CLUSTER);
            statement.execute("create schema " + CLUSTER_SCHEMA + " authorization " + CLUSTER);
        } catch (SQLException e) {
            throw new LauncherException(
                    "The schema of the cluster could not be made: " + e.getMessage(), "Run: ./luwte up --fresh", e);
        }
    }

    private void createRoles(Path folder) throws IOException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String role : new String[] {OWNER, APPLICATION, KEYSTORE, IDENTITY_PROVIDER}) {
                statement.execute("create role " + role + " login password '" + password(role) + "'");
            }
            statement.execute("create database " + LUWTE + " owner " + OWNER);
            statement.execute("revoke all on database " + LUWTE + " from public");
            statement.execute("grant connect on database " + LUWTE + " to " + APPLICATION + ", " + KEYSTORE);
            statement.execute("create database " + IDENTITY_PROVIDER + " owner " + IDENTITY_PROVIDER);
            statement.execute("revoke all on database " + IDENTITY_PROVIDER + " from public");
            statement.execute("alter role postgres password '" + password("postgres") + "'");
            // From here on nobody comes in without a password, not even from this machine.
            Files.writeString(folder.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new LauncherException(
                    "The database roles could not be made: " + e.getMessage(), "Run: ./luwte up --fresh", e);
        }
    }
}
