/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

/** How somebody stands towards the community. */
public enum CallerState {
    /** Not signed in. */
    VISITOR,
    /** Still shows a session that is over: ended elsewhere, or too old. */
    ENDED,
    /** Signed in; has not joined. */
    SIGNED_IN,
    /** Signed in; may not take part for now. */
    BANNED,
    /** Takes part. */
    JOINED
}
