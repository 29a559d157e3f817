/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What holds on every page whoever looks at it: fits a narrow phone, has the way out, help and one first heading. */
public final class Layout {

    private Layout() {}

    /** What is wrong with the page that is open, in a window as wide as {@link Setup#PHONE}. */
    public static List<String> faults(Page page, String name) {
        List<String> faults = new ArrayList<>();
        int width = (Integer) page.evaluate("() => document.documentElement.scrollWidth");
        if (width > Setup.PHONE.width()) {
            faults.add(name + " is " + width + " px wide");
        }
        if (!page.locator("a#exit").isVisible()
                || !page.locator("a#exit").getAttribute("href").matches("(https?://[^/]+)?(/en)?/leave")) {
            faults.add(name + " has no way out");
        }
        if (page.locator("a[href='tel:112'], a[href$='/help']").count() == 0) {
            faults.add(name + " has no help");
        }
        if (page.locator("h1").count() != 1) {
            faults.add(name + " has " + page.locator("h1").count() + " first headings");
        }
        return faults;
    }
}
