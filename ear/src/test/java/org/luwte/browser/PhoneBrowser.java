/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;

/** A browser for measuring: no traces, nothing watched, each visit with nothing kept from before. */
public final class PhoneBrowser implements AutoCloseable {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 640;

    private final Chromium chromium = new Chromium();

    /** A phone that was never here. Close it after the visit. */
    public BrowserContext unknownPhone() {
        return chromium.browser()
                .newContext(new NewContextOptions()
                        .setLocale("nl-NL")
                        .setViewportSize(WIDTH, HEIGHT)
                        .setDeviceScaleFactor(2)
                        .setIsMobile(true)
                        .setHasTouch(true));
    }

    @Override
    public void close() {
        chromium.close();
    }
}
