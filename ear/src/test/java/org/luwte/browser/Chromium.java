/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one Chromium process of the tests: Debian's own, nothing is downloaded (architecture.md 3). */
final class Chromium implements AutoCloseable {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // Whatever a page asks of another host ends here: no test leaves this machine.
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(executable()).setArgs(ARGUMENTS));

    Browser browser() {
        return browser;
    }

    private static Path executable() {
        return Optional.ofNullable(System.getenv("LUWTE_CHROMIUM"))
                .or(() -> PLACES.stream()
                        .filter(place -> Files.isExecutable(Path.of(place)))
                        .findFirst())
                .map(Path::of)
                .orElseThrow(
                        () -> new IllegalStateException("Chromium is missing. Install it (Debian: apt install chromium)"
                                + " or set LUWTE_CHROMIUM to its path."));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
