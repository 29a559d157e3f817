/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How the page that is open stands on its screen: everything fits and can be pressed, with the way out, help and one first heading. */
public final class Layout {

    private static final String SCREEN = source("screen.js");
    private static final String PSEUDO_LANGUAGE = source("pseudo-language.js");

    private Layout() {}

    /** What is wrong with the page. */
    public static List<String> faults(Page page, String name) {
        List<String> faults = new ArrayList<>(screen(page, name, false));
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

    /**
     * What does not fit, is cut, lies over something else or is too small to press.
     *
     * @param first whether the page was just opened: then its heading and the way out are in sight
     */
    public static List<String> screen(Page page, String name, boolean first) {
        List<String> faults = new ArrayList<>();
        for (Object fault : (List<?>) page.evaluate(SCREEN, first)) {
            faults.add(name + ", " + page.viewportSize().width + " px: " + fault);
        }
        return faults;
    }

    /** Makes the page one in a language that runs from right to left, with texts that are longer or as they are. */
    public static void fromRightToLeft(Page page, boolean longer) {
        page.evaluate(PSEUDO_LANGUAGE, longer);
    }

    private static String source(String name) {
        try (InputStream file = Layout.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("(?s)^/\\*.*?\\*/\\s*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
