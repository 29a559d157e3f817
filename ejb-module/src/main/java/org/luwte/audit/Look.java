/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody else did with the data or the account of a member, as the member reads it.
 *
 * @param organisation of a partner; else {@code null}
 * @param ground       why; {@code null} where no reason is needed
 * @param note         what was written beside the reason; {@code null} when there is none or it can't be opened
 */
public record Look(Instant at, String action, ActorRole role, UUID organisation, AccessGround ground, String note)
        implements Serializable {

    /** Not the note. */
    @Override
    public String toString() {
        return "Look " + action;
    }
}
