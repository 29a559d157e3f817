/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community;

import java.io.Serializable;

/**
 * A group in a list and at the head of its page.
 *
 * @param mine whether the caller is one of its members
 */
public record GroupCard(
        String handle, GroupWords words, Visibility visibility, Joining joining, long members, boolean mine)
        implements Serializable {

    public String name() {
        return words.name();
    }

    public String purpose() {
        return words.purpose();
    }
}
