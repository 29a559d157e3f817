/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.throttle;

import java.util.OptionalLong;

/**
 * The turn of one sign-in: from when on it may try a key once. Everybody has his own, so nobody can take away the turn of
 * somebody else.
 */
interface Ticket {

    /** The second from which this key may be tried, or empty when there is no ticket for it. */
    OptionalLong notBefore(String key);

    /** Gives a ticket for this key and takes back any other. */
    void grant(String key, long notBefore);

    /** Takes the ticket back. */
    void clear();
}
