/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * How and when the caller signed in, as the token says. What the token does not say counts as the least: not strong, long ago
 * (privacy-safety.md A-46).
 *
 * @param session the session at the identity provider ({@code sid})
 * @param at      when the person last proved who she is ({@code auth_time})
 * @param methods how ({@code amr})
 * @param device  whether the identity provider knew the device; empty where it does not say, as after registering
 */
record SignIn(Optional<String> session, Optional<Instant> at, Set<String> methods, Optional<Boolean> device) {

    /** How long a sign-in is recent (privacy-safety.md N-20). */
    static final Duration RECENT = Duration.ofMinutes(5);

    /** Second factors that open what staff and partners do. A recovery code is none: it is for finding the way back. */
    private static final Set<String> SECOND_FACTORS = Set.of("otp", "hwk", "webauthn");

    static final SignIn NONE = new SignIn(Optional.empty(), Optional.empty(), Set.of(), Optional.empty());

    boolean strong() {
        return methods.stream().anyMatch(SECOND_FACTORS::contains);
    }

    boolean recent(Instant now) {
        return at.filter(then -> !then.plus(RECENT).isBefore(now)).isPresent();
    }
}
