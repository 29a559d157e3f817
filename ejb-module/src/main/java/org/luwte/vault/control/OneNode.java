/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Lets a job of the keystore run on one node at a time, by an advisory lock of the database; it ends with the node that holds it. */
final class OneNode {

    private OneNode() {}

    /** Work with a connection to the keystore. */
    @FunctionalInterface
    interface Work {
        void with(Connection connection) throws SQLException;
    }

    /** Does the work; {@code false} when another node is doing it. */
    static boolean runs(DataSource keystore, long lock, Work work) {
        try (var connection = keystore.getConnection()) {
            if (!call(connection, "pg_try_advisory_lock", lock)) {
                return false;
            }
            try {
                work.with(connection);
                return true;
            } finally {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
                call(connection, "pg_advisory_unlock", lock);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the keystore does not answer", e);
        }
    }

    private static boolean call(Connection connection, String function, long lock) throws SQLException {
        try (var statement = connection.prepareStatement("select " + function + "(?)")) {
            statement.setLong(1, lock);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
