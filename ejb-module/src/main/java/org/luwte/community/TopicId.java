/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community;

import java.util.Objects;
import java.util.UUID;
import org.luwte.shared.Id;

/** A topic. */
public record TopicId(UUID value) implements Id {

    public TopicId {
        Objects.requireNonNull(value);
    }
}
