/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit;

/** In what capacity somebody did something. Somebody of the staff who writes a reply of her own does so as a member. */
public enum ActorRole {
    MEMBER,
    STAFF,
    ADMINISTRATOR,
    PARTNER
}
