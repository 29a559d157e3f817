/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How long somebody stays signed in without doing anything, and at most (privacy-safety.md A-48). */
public enum SessionLimits {
    MEMBER(Duration.ofMinutes(30), Duration.ofHours(12)),
    /** Whoever can do more than a member: staff, partners, administrators. */
    STAFF(Duration.ofMinutes(15), Duration.ofHours(8)),
    /** Whoever said at sign-in that others use the device too (privacy-safety.md U-09), whatever she can do. */
    SHARED_DEVICE(Duration.ofMinutes(10), Duration.ofHours(1));

    private final Duration idle;
    private final Duration longest;

    SessionLimits(Duration idle, Duration longest) {
        this.idle = idle;
        this.longest = longest;
    }

    /**
     * The limits of somebody with these roles.
     *
     * @param sharedDevice whether she said that others use the device too
     */
    public static SessionLimits of(Predicate<String> hasRole, boolean sharedDevice) {
        if (sharedDevice) {
            return SHARED_DEVICE;
        }
        boolean staff =
                Stream.of(Roles.STAFF, Roles.PARTNER, Roles.ADMINISTRATOR).anyMatch(hasRole);
        return staff ? STAFF : MEMBER;
    }

    /** After this time without a request the session ends. */
    public Duration idle() {
        return idle;
    }

    /** Whether a session is over at a time, however busy it is. */
    public boolean over(Instant signedInAt, Instant now) {
        return !now.isBefore(end(signedInAt));
    }

    /** When a session is over, however busy it is. */
    public Instant end(Instant signedInAt) {
        return signedInAt.plus(longest);
    }

    /** The longest that any session lasts. */
    public static Duration longest() {
        return MEMBER.longest;
    }
}
