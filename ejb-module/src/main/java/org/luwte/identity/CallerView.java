/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What a page needs to know of the person who looks at it.
 *
 * @param factorsChanged whether her ways to sign in have changed and she has not read it
 * @param newDevice      when somebody signed in as her on a device that was not known, until she has read it; else {@code null}
 * @param endOnSharedDevice when her session ends, however busy it is; {@code null} unless she said that others use the device too
 */
public record CallerView(
        CallerState state,
        boolean partner,
        String pseudonym,
        Avatar avatar,
        List<Function> functions,
        boolean factorsChanged,
        Instant newDevice,
        Instant endOnSharedDevice)
        implements Serializable {

    /** Whether others use the device too, as she said. */
    public boolean sharedDevice() {
        return endOnSharedDevice != null;
    }

    /** Whether somebody is signed in whose session stands. */
    public boolean signedIn() {
        return state != CallerState.VISITOR && state != CallerState.ENDED;
    }

    /** Whether the person takes part in the community. */
    public boolean joined() {
        return state == CallerState.JOINED;
    }

    /** Whether the person may not take part for now. */
    public boolean banned() {
        return state == CallerState.BANNED;
    }

    /** Whether the browser still shows a session that is over. */
    public boolean ended() {
        return state == CallerState.ENDED;
    }
}
