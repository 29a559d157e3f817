/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import java.io.Serializable;
import java.time.Instant;
import org.luwte.audit.AccessGround;
import org.luwte.audit.ActorRole;

/**
 * What somebody else did with the data or the account of the caller.
 *
 * @param organisation of a partner; else {@code null}
 * @param ground       why; {@code null} where no reason is needed
 * @param note         what was written beside the reason, or {@code null}
 */
public record LookView(Instant at, String action, ActorRole role, String organisation, AccessGround ground, String note)
        implements Serializable {

    /** Not the note. */
    @Override
    public String toString() {
        return "LookView " + action;
    }
}
