/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.moderation;

import java.util.Objects;
import java.util.UUID;
import org.luwte.audit.DataSubject;

/** A request to remove something. It has a data key of its own, which stands for the person behind it: we know no more of her. */
public record RemovalId(UUID value) implements DataSubject {

    public RemovalId {
        Objects.requireNonNull(value);
    }
}
