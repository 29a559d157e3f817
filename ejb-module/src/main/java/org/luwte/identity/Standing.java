/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

/** What the registry must say of a caller before a boundary method runs; checked in the same transaction (decision 18). */
public enum Standing {
    /** Nothing: visitors too. */
    ANYONE,
    /** Signed in; need not have joined. */
    SIGNED_IN,
    /** Has a pseudonym and accepted the terms. Until then a signed-in person is nobody. */
    JOINED,
    /** Belongs to a partner organisation whose agreement runs today. */
    PARTNER,
    /** Belongs to the staff, is known to the registry, and signed in with a second factor (decision 4). */
    STAFF,
    /** Looks after servers and settings, and signed in with a second factor (decision 4). */
    ADMINISTRATOR
}
