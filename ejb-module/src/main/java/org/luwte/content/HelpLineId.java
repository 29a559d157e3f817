/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import java.util.Objects;
import java.util.UUID;
import org.luwte.shared.Id;

/** A help line. */
public record HelpLineId(UUID value) implements Id {

    public HelpLineId {
        Objects.requireNonNull(value);
    }
}
