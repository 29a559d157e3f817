/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community;

import java.util.Objects;
import java.util.UUID;
import org.luwte.shared.Id;

/** A reply. */
public record ReplyId(UUID value) implements Id {

    public ReplyId {
        Objects.requireNonNull(value);
    }
}
