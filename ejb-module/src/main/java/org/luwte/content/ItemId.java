/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import java.util.Objects;
import java.util.UUID;
import org.luwte.shared.Id;

/** An item of content. */
public record ItemId(UUID value) implements Id {

    public ItemId {
        Objects.requireNonNull(value);
    }
}
