/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.throttle;

/**
 * Whether a try may be judged.
 *
 * @param seconds how long to wait first; 0: now
 * @param closed  this way is closed for an hour at most, another one must be taken
 */
record Verdict(int seconds, boolean closed) {

    static final Verdict NOW = new Verdict(0, false);
    static final Verdict ANOTHER_WAY = new Verdict(0, true);

    static Verdict after(long seconds) {
        return seconds <= 0 ? NOW : new Verdict(Math.toIntExact(seconds), false);
    }

    boolean now() {
        return seconds == 0 && !closed;
    }
}
