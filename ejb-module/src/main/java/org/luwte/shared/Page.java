/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.shared;

import java.io.Serializable;
import java.util.List;

/**
 * One page of a list.
 *
 * @param number from 1
 * @param size   the most items a page holds
 * @param total  items on all pages together
 */
public record Page<T>(List<T> items, int number, int size, long total) implements Serializable {

    public Page {
        items = List.copyOf(items);
    }

    /** How many pages there are, at least 1. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean first() {
        return number <= 1;
    }

    public boolean last() {
        return number >= pages();
    }

    public boolean empty() {
        return items.isEmpty();
    }
}
