/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.moderation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How far a request is. */
public enum RemovalStatus {
    RECEIVED,
    /** Somebody is looking at it. */
    TAKEN,
    /** Everything that was asked for is gone. */
    REMOVED,
    /** A part of it is gone. */
    PARTLY,
    REFUSED;

    private static final Set<RemovalStatus> OUTCOMES = EnumSet.of(REMOVED, PARTLY, REFUSED);

    /** Whether somebody has decided. */
    public boolean decided() {
        return OUTCOMES.contains(this);
    }

    /** What can be decided. */
    public static List<RemovalStatus> outcomes() {
        return List.copyOf(OUTCOMES);
    }
}
