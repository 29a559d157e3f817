/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community;

import java.util.Objects;
import java.util.UUID;
import org.luwte.shared.Id;

/** A group. */
public record GroupId(UUID value) implements Id {

    public GroupId {
        Objects.requireNonNull(value);
    }
}
