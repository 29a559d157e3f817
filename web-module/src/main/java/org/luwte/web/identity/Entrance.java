/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

/** The protected address: asking for it signs in. */
final class Entrance {

    static final String PATH = "/enter";

    private Entrance() {}

    static boolean isEntrance(String path) {
        return path.equals(PATH) || path.startsWith(PATH + "/");
    }
}
