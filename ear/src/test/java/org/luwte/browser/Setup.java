/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.browser;

/**
 * How somebody's browser is set.
 *
 * @param script whether it runs scripts
 * @param width  of the window, in CSS pixels
 * @param dark   whether the person prefers a dark screen
 */
public record Setup(boolean script, int width, boolean dark) {

    /** An ordinary computer. */
    public static final Setup DESK = new Setup(true, 1280, false);

    /** The narrowest phone we care for. */
    public static final Setup PHONE = new Setup(true, 320, false);

    /** Somebody who switched scripts off. */
    public static final Setup PLAIN = new Setup(false, 1280, false);
}
