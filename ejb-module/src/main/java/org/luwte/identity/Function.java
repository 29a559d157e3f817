/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Functions of staff and volunteers, from low to high, held in the registry, for a time, never in a token (decision 18). */
public enum Function {
    VOLUNTEER,
    PROFESSIONAL,
    MODERATOR,
    COMMUNITY_MANAGER,
    DUTY_OFFICER,
    SAFETY_OFFICER,
    KEY_CUSTODIAN,
    DATA_PROTECTION_OFFICER;

    private static final Set<Function> SHOWN =
            EnumSet.of(VOLUNTEER, PROFESSIONAL, MODERATOR, COMMUNITY_MANAGER, DUTY_OFFICER);

    /** Whether its holder may open the file of a member, with a reason. */
    public boolean opensFiles() {
        return this == COMMUNITY_MANAGER || this == MODERATOR;
    }

    /** Whether its holder may answer those who ask to have something removed. */
    public boolean answersRemovals() {
        return opensFiles() || this == DATA_PROTECTION_OFFICER;
    }

    /** The one function that readers see beside the name of its holder, or {@code null} when there is none. */
    public static Function badge(Collection<Function> held) {
        return SHOWN.stream().filter(held::contains).findFirst().orElse(null);
    }
}
