/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.shared;

import java.util.concurrent.atomic.LongAdder;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts the SQL statements of this node, so that a test can hold a page to its budget (product.md 5). Counting is all it does:
 * a statement's text is neither kept nor logged.
 */
public class StatementCounter implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static final LongAdder STATEMENTS = new LongAdder();

    @Override
    public String inspect(String sql) {
        count();
        return sql;
    }

    /** Counts one statement that does not go through Hibernate. */
    public static void count() {
        STATEMENTS.increment();
    }

    /** Statements since the node started. */
    public static long total() {
        return STATEMENTS.sum();
    }
}
