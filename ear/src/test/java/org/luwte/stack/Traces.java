/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.stack;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.luwte.launcher.Stack;

/** Looks for a word in everything that the stack keeps: databases, their files, logs, temporary files, mail (P-01). */
public final class Traces {

    private static final String TABLES = "select quote_ident(table_schema) || '.' || quote_ident(table_name)"
            + " from information_schema.tables where table_type = 'BASE TABLE'"
            + " and table_schema not in ('pg_catalog', 'information_schema')";

    private Traces() {}

    /** Tables of the application and of the keystore in which the word stands. */
    public static List<String> inApplicationTables(String word) {
        return inTables(TestStack.get().jdbc("postgres"), word);
    }

    /** Tables of the identity provider in which the word stands. */
    public static List<String> inIdentityProviderTables(String word) {
        return inTables(TestStack.get().jdbc("keycloak"), word);
    }

    private static List<String> inTables(DataSource database, String word) {
        // A row as text shows bytes in hexadecimal.
        String hex = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
        List<String> hits = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = strings(statement, TABLES);
            if (tables.isEmpty()) {
                throw new IllegalStateException("no tables to search");
            }
            for (String table : tables) {
                long found = Long.parseLong(strings(
                                statement,
                                "select count(*) from " + table + " t where t::text ilike '%" + word
                                        + "%' or t::text like '%" + hex + "%'")
                        .get(0));
                if (found > 0) {
                    hits.add(table + ": " + found + " rows");
                }
            }
            return hits;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> strings(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    /** Files of the database, its write-ahead log too, in which the word stands. Everything in memory is written out before. */
    public static List<String> inDatabaseFiles(String word) {
        try (Connection connection = TestStack.get().jdbc("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return inFiles(TestStack.get().varDir().resolve("postgres"), word);
    }

    /** All other files of the stack in which the word stands: logs, temporary files, state of the servers. */
    public static List<String> inOtherFiles(String word) {
        awaitAccessLog();
        Path postgres = TestStack.get().varDir().resolve("postgres");
        return inFiles(TestStack.get().varDir(), word).stream()
                .filter(hit -> !hit.startsWith(postgres.toString()))
                .toList();
    }

    /** Logs of any part of the stack in which the word stands. */
    public static List<String> inLogs(String word) {
        return inFiles(TestStack.get().varDir().resolve("logs"), word);
    }

    /** The access log is written a little later than the page: asks for one more page and waits for its line. */
    public static void awaitAccessLog() {
        long before = linesOfAccessLog("/safety");
        HttpVisitor.atSite().get("/safety");
        Awaitility.await("a line in the access log")
                .atMost(Duration.ofSeconds(20))
                .until(() -> linesOfAccessLog("/safety") > before);
    }

    private static long linesOfAccessLog(String route) {
        return accessLog()
                .lines()
                .filter(line -> line.contains(" " + route + " "))
                .count();
    }

    /** The access log as it stands. */
    public static String accessLog() {
        try {
            return Files.readString(TestStack.get().varDir().resolve("logs/node1/access.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> inFiles(Path folder, String word) {
        List<String> hits = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                int at = position(file, word);
                if (at >= 0) {
                    hits.add(file + " at byte " + at);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hits;
    }

    private static int position(Path file, String word) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).indexOf(word);
        } catch (NoSuchFileException gone) {
            return -1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Mails in which the word stands. */
    public static List<String> inMails(String word) {
        Stack stack = TestStack.get();
        List<String> hits = new ArrayList<>();
        try {
            for (MimeMessage message : stack.greenMail().getReceivedMessages()) {
                var source = new ByteArrayOutputStream();
                message.writeTo(source);
                if (source.toString(StandardCharsets.UTF_8).contains(word)) {
                    hits.add("mail of " + message.getSentDate());
                }
            }
            return hits;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
