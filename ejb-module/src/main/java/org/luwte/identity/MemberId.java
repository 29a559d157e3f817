/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import java.util.Objects;
import java.util.UUID;
import org.luwte.audit.DataSubject;

/** A person in the registry. */
public record MemberId(UUID value) implements DataSubject {

    public MemberId {
        Objects.requireNonNull(value);
    }
}
