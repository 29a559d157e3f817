/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.attack;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.Assertions;
import org.luwte.stack.TestStack;

/**
 * All rows of the application and of its keystore, as one sum for each table: what a request has changed.
 *
 * @param sums by table
 */
public record Stored(Map<String, String> sums) {

    private static final String TABLES = "select quote_ident(table_schema) || '.' || quote_ident(table_name) from"
            + " information_schema.tables where table_type = 'BASE TABLE' and table_schema in ('luwte', 'keystore')";

    /** Written by the clock and not by requests. */
    private static final Set<String> BY_THE_CLOCK =
            Set.of("luwte.audit_checkpoint", "luwte.audit_chain", "luwte.audit_tail");

    /** That somebody looked, came in or was refused stands in the trail; that is no change of anything else. */
    private static final Map<String, String> ONLY = Map.of(
            "luwte.audit_row",
            " where action not in ('REFUSED', 'SIGNED_IN', 'NEW_DEVICE', 'SIGNED_OUT', 'STEP_UP_FAILED', 'TRAIL_READ',"
                    + " 'FILE_OPENED')");

    /** What the identity provider says of somebody's ways to sign in and of her device is noted when it is read (adr/0030). */
    private static final Map<String, String> BUT = Map.of(
            "luwte.person",
            "(to_jsonb(t) - '{version,factors_index,factors_changed_at,known_device_at,new_device_at,new_device_read}'::text[])");

    /** As it is now. */
    public static Stored now() {
        Map<String, String> sums = new TreeMap<>();
        try (Connection connection = TestStack.get().jdbc().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : strings(statement, TABLES)) {
                if (!BY_THE_CLOCK.contains(table)) {
                    sums.put(
                            table,
                            strings(
                                            statement,
                                            "select count(*) || ' rows, ' || coalesce(sum(hashtextextended("
                                                    + BUT.getOrDefault(table, "t") + "::text, 0)::numeric), 0) from "
                                                    + table + " t"
                                                    + ONLY.getOrDefault(table, ""))
                                    .get(0));
                }
            }
            return new Stored(sums);
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

    /** Nothing has changed since. */
    public void assertUnchanged(String by) {
        Assertions.assertThat(now().sums()).as("rows changed by " + by).isEqualTo(sums);
    }
}
