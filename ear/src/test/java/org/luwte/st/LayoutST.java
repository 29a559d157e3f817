/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.luwte.browser.Browsers;
import org.luwte.browser.Person;
import org.luwte.browser.Setup;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.SitePages;

/** What holds on every page whoever looks at it: fits a narrow phone, has the way out and help. */
class LayoutST {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Test
    void everyPageOfVisitorsFitsANarrowPhoneAndHasTheWayOut() {
        List<String> paths = new ArrayList<>(SitePages.both(SitePages.visitor()));
        paths.addAll(List.of("/no-such-page", "/en/no-such-page"));
        assertAll(browsers.person(Setup.PHONE), paths);
    }

    @Test
    void everyPageOfMembersFitsANarrowPhoneAndHasTheWayOut() {
        Person member =
                browsers.person(Setup.PHONE).as(SitePages.written().writer().visitor());
        assertAll(member, SitePages.both(SitePages.member()));
    }

    @Test
    void formWithThePseudonymFitsANarrowPhone() {
        assertAll(browsers.person(Setup.PHONE).as(HttpSignIn.nobody()), SitePages.both(List.of("/join/pseudonym")));
    }

    @Test
    void pagesOfTheIdentityProviderFitANarrowPhoneAndHaveTheWayOut() {
        assertAll(
                browsers.person(Setup.PHONE),
                List.of(
                        "/enter?ui_locales=nl",
                        "/en/enter?ui_locales=en",
                        "/enter?prompt=create&ui_locales=nl",
                        "/en/enter?prompt=create&ui_locales=en"));
    }

    private static void assertAll(Person person, List<String> paths) {
        List<String> faults = new ArrayList<>();
        for (String path : paths) {
            person.open(path);
            check(person.page(), path, faults);
        }
        assertThat(faults).isEmpty();
    }

    private static void check(Page page, String path, List<String> faults) {
        int width = (Integer) page.evaluate("() => document.documentElement.scrollWidth");
        if (width > Setup.PHONE.width()) {
            faults.add(path + " is " + width + " px wide");
        }
        if (!page.locator("a#exit").isVisible()
                || !page.locator("a#exit").getAttribute("href").matches("(https?://[^/]+)?(/en)?/leave")) {
            faults.add(path + " has no way out");
        }
        if (page.locator("a[href='tel:112'], a[href$='/help']").count() == 0) {
            faults.add(path + " has no help");
        }
        if (page.locator("h1").count() != 1) {
            faults.add(path + " has " + page.locator("h1").count() + " first headings");
        }
    }
}
