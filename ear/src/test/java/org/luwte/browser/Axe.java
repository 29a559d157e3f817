/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * axe-core in the page that is open. Our own caller instead of the library's builder: that one opens another page for every
 * analysis, which made the tests of all pages take five minutes.
 */
public final class Axe {

    private static final String SOURCE = source();

    /**
     * Waits for two frames and the end of transitions, so that colours are those of the scheme and not of the way to it. At most a
     * second: an animation that was taken off the page never ends.
     */
    private static final String SETTLE = "() => Promise.race([new Promise(done => setTimeout(done, 1000)),"
            + " new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() =>"
            + " Promise.allSettled(document.getAnimations().map(each => each.finished)).then(done))))]).then(() => true)";

    private static final String RUN = "() => axe.run(document, { resultTypes: ['violations'] }).then(result =>"
            + " result.violations.map(rule => rule.id + ': ' + rule.help + ' '"
            + " + rule.nodes.slice(0, 3).map(node => node.html).join(' ')))";

    private Axe() {}

    /** Violations of the page, on a light and on a dark screen. */
    public static List<String> violations(Page page) {
        List<String> violations = new ArrayList<>();
        page.evaluate(SOURCE);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(scheme).setMedia(Media.SCREEN));
            page.evaluate(SETTLE);
            for (Object violation : (List<?>) page.evaluate(RUN)) {
                violations.add(page.url() + " " + scheme + " " + violation);
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return violations;
    }

    private static String source() {
        try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
