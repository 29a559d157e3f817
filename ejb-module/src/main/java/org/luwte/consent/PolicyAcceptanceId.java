/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.consent;

import java.util.Objects;
import java.util.UUID;
import org.luwte.shared.Id;

/** The record that somebody accepted a policy. */
public record PolicyAcceptanceId(UUID value) implements Id {

    public PolicyAcceptanceId {
        Objects.requireNonNull(value);
    }
}
