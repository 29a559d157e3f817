/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.luwte.browser.Browsers;
import org.luwte.browser.Layout;
import org.luwte.browser.Person;
import org.luwte.browser.Setup;
import org.luwte.stack.SitePages;

/**
 * What holds on every page whoever looks at it: it fits a narrow phone, has the way out and help, and would do so in a language that
 * runs from right to left and takes more words (docs/adr/0056).
 */
class LayoutST {

    /** Where each block stands: its distance to the left edge in the one direction is that to the right edge in the other. */
    private static final String BLOCKS = "fromRight => [...document.body.querySelectorAll('*')]"
            + ".filter(each => each.closest('svg, .visually-hidden, .skip') === null && each.getClientRects().length > 0"
            + "  && /^(block|flex|grid|list-item|inline-flex)$/.test(getComputedStyle(each).display))"
            + ".map(each => [each.getBoundingClientRect(), each])"
            + ".map(([box, each]) => each.tagName.toLowerCase() + '.' + each.className + ' '"
            + "  + Math.round((fromRight ? innerWidth - box.right : box.left) / 3) + ' ' + Math.round(box.width / 3))";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @ParameterizedTest
    @EnumSource
    void everyPageFitsANarrowPhoneInEveryDirection(EveryPage.Eyes eyes) {
        Person person = eyes.at(browsers.person(Setup.PHONE));
        List<String> faults = new ArrayList<>();
        Set<String> paths = eyes.paths();
        for (String path : paths) {
            EveryPage.open(person, path);
            faults.addAll(Layout.faults(person.page(), path));
            Layout.fromRightToLeft(person.page(), true);
            faults.addAll(Layout.screen(person.page(), path + " from right to left", false));
        }
        assertThat(paths).isNotEmpty();
        assertThat(faults).isEmpty();
    }

    @Test
    void fromRightToLeftEverythingStandsOnTheOtherSide() {
        Person person = browsers.person();
        for (String path : List.of("/", "/help/inbraak", "/groups", "/topic/" + SitePages.publicTopic(), "/join")) {
            person.open(path);
            Page page = person.page();
            List<?> before = (List<?>) page.evaluate(BLOCKS, false);

            Layout.fromRightToLeft(page, false);

            assertThat((List<?>) page.evaluate(BLOCKS, true)).as(path).isEqualTo(before);
            if (page.locator(".icon-flip").count() > 0) {
                assertThat(page.locator(".icon-flip").first().evaluate("each => getComputedStyle(each).transform"))
                        .as(path)
                        .isEqualTo("matrix(-1, 0, 0, 1, 0, 0)");
            }
        }
    }
}
