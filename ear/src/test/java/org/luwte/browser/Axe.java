/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
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

    private static final String RUN = "options => axe.run(document, { resultTypes: ['violations'], ...options })"
            + ".then(result => result.violations.map(rule => rule.id + ': ' + rule.help + ' '"
            + " + rule.nodes.slice(0, 3).map(node => node.html).join(' ')))";

    private static final String COLOURS =
            "{ runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }";

    /** A way to see a page. The markup is judged once; what changes from one screen to another is its colours. */
    private enum Screen {
        LIGHT(ColorScheme.LIGHT, ForcedColors.NONE, "{}"),
        DARK(ColorScheme.DARK, ForcedColors.NONE, COLOURS),
        FORCED(ColorScheme.DARK, ForcedColors.ACTIVE, COLOURS);

        private final ColorScheme scheme;
        private final ForcedColors forced;
        private final String rules;

        Screen(ColorScheme scheme, ForcedColors forced, String rules) {
            this.scheme = scheme;
            this.forced = forced;
            this.rules = rules;
        }

        void on(Page page) {
            page.emulateMedia(new EmulateMediaOptions()
                    .setColorScheme(scheme)
                    .setForcedColors(forced)
                    .setMedia(Media.SCREEN));
        }
    }

    private Axe() {}

    /** Violations of the page: on a light screen, on a dark one, and on one whose owner chose the colours. */
    public static List<String> violations(Page page) {
        List<String> violations = new ArrayList<>();
        page.evaluate(SOURCE);
        for (Screen screen : Screen.values()) {
            screen.on(page);
            page.evaluate(SETTLE);
            for (Object violation : (List<?>) page.evaluate("async () => (" + RUN + ")(" + screen.rules + ")")) {
                violations.add(page.url() + " " + screen + " " + violation);
            }
        }
        Screen.LIGHT.on(page);
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
