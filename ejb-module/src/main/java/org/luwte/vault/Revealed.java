/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault;

/** A plaintext on its way to a page. It lives in memory only and does not print itself (privacy-safety.md D.5). */
public final class Revealed {

    private final String text;

    public Revealed(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return "***";
    }
}
