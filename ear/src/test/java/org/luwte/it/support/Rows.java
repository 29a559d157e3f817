/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.luwte.community.Joining;
import org.luwte.community.Visibility;
import org.luwte.shared.Language;

/** Rows behind the boundaries: to lay what a test needs and to see what it left. */
public final class Rows {

    private Rows() {}

    /** A new group with texts in both languages; gives its handle. */
    public static String group(Visibility visibility, Joining joining) {
        UUID id = UUID.randomUUID();
        String handle = "proef-" + id;
        update(
                "insert into community_group (id, version, handle, visibility, joining, member_count, topic_count)"
                        + " values (?, 0, ?, ?, ?, 0, 0)",
                id,
                handle,
                visibility.name(),
                joining.name());
        for (Language language : Language.values()) {
            update(
                    "insert into group_text (id, version, group_id, language, name, purpose) values (?, 0, ?, ?, ?, ?)",
                    UUID.randomUUID(),
                    id,
                    language.tag(),
                    "Proef " + language.tag(),
                    "Voor een proef");
        }
        return handle;
    }

    /** Puts somebody in a group without asking her. */
    public static void enter(String groupHandle, Someone person) {
        update(
                "insert into group_membership (id, version, group_id, member_id, since)"
                        + " select ?, 0, g.id, ?, now() from community_group g where g.handle = ?",
                UUID.randomUUID(),
                person.id(),
                groupHandle);
        update("update community_group set member_count = member_count + 1 where handle = ?", groupHandle);
    }

    static UUID newestPerson() {
        return one(UUID.class, "select id from person order by joined_at desc nulls last, id desc limit 1");
    }

    /** A single number. */
    public static long count(String sql, Object... arguments) {
        return one(Long.class, sql, arguments);
    }

    /** A single value, or {@code null}. */
    public static <T> T one(Class<T> type, String sql, Object... arguments) {
        List<T> values = all(type, sql, arguments);
        return values.isEmpty() ? null : values.get(0);
    }

    /** The first column of every row. */
    public static <T> List<T> all(Class<T> type, String sql, Object... arguments) {
        try (Connection connection = dataSource().getConnection();
                PreparedStatement statement = prepare(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<T> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getObject(1, type));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes rows; gives how many. */
    public static int update(String sql, Object... arguments) {
        try (Connection connection = dataSource().getConnection();
                PreparedStatement statement = prepare(connection, sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes rows; only when the other work is done does it count. Until then whoever changes the same waits. */
    public static void change(Runnable meanwhile, String sql, Object... arguments) {
        try (Connection connection = dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = prepare(connection, sql, arguments)) {
                statement.executeUpdate();
            }
            meanwhile.run();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    private static DataSource dataSource() {
        try {
            return InitialContext.doLookup("java:jboss/datasources/LuwteDS");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
