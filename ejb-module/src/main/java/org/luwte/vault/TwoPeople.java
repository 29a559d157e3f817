/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault;

import java.util.UUID;

/** Two different people who answer together for looking at evidence. */
public record TwoPeople(UUID first, UUID second) {

    public TwoPeople {
        if (first.equals(second)) {
            throw new IllegalArgumentException("two different people are needed");
        }
    }

    public boolean include(UUID person) {
        return first.equals(person) || second.equals(person);
    }
}
