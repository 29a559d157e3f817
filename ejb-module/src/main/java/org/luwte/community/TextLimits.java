/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community;

/** How long texts may be, in characters; the database repeats them on what it stores. */
public final class TextLimits {

    public static final int TITLE = 120;
    public static final int TEXT = 20_000;

    private TextLimits() {}
}
