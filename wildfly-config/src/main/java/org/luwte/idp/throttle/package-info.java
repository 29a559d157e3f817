/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * Slows down who guesses, without ever keeping out who belongs (adr/0025): devices that were used before have a counter of
 * their own, all others share a wait for each login name, and everybody waits for himself.
 */
package org.luwte.idp.throttle;
