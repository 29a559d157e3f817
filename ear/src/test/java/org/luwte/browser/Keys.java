/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.browser;

import com.microsoft.playwright.Page;

/** Somebody who has no mouse: goes from one thing to the next with Tab, and sees where she is. */
public final class Keys {

    private static final int MOST = 150;

    private final Page page;

    public Keys(Person person) {
        this.page = person.page();
    }

    /** Goes on until something is reached. */
    public Keys to(String selector) {
        for (int i = 0; i < MOST; i++) {
            if (on(selector)) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not reached by Tab: " + selector + " on " + page.url());
    }

    private boolean on(String selector) {
        return (boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    /** Follows a link or presses a button. */
    public void enter() {
        page.keyboard().press("Enter");
    }

    public Keys type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Whether what is reached is drawn so that it is seen, and lies in the window. */
    public boolean seen() {
        return (boolean)
                page.evaluate("() => { const at = document.activeElement; const box = at.getBoundingClientRect();"
                        + " const style = getComputedStyle(at); return style.outlineStyle !== 'none' && box.bottom > 0"
                        + " && box.top < innerHeight; }");
    }
}
