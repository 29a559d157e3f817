/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import java.util.Objects;
import java.util.UUID;
import org.luwte.shared.Id;

/** A person in the registry. */
public record MemberId(UUID value) implements Id {

    public MemberId {
        Objects.requireNonNull(value);
    }
}
