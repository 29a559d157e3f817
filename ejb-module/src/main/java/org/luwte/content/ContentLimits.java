/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

/** How long texts of the site may be, in characters; the database repeats them. */
public final class ContentLimits {

    public static final int CODE = 40;
    public static final int TITLE = 70;
    /** What search engines show of a page. */
    public static final int DESCRIPTION = 320;

    public static final int TEXT = 40_000;
    public static final int SOURCES = 8_000;
    public static final int LIST = 500;
    public static final int POSITION = 999;

    public static final int NUMBER = 30;

    /** What a telephone can dial. */
    public static final String TEL = "[0-9+]{3,20}";

    /** What a code and an address look like. */
    public static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";

    /** Codes or handles, with a space or comma between. */
    public static final String NAMES = "[a-z0-9, \\r\\n-]*";

    private ContentLimits() {}
}
