/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.luwte.browser.Browsers;
import org.luwte.browser.Layout;
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
    void everyPageOfTheStaffFitsANarrowPhoneAndHasTheWayOut() {
        assertAll(browsers.person(Setup.PHONE).as(SitePages.staff("marit")), SitePages.both(SitePages.fileOpeners()));
        assertAll(browsers.person(Setup.PHONE).as(SitePages.staff("marit")), SitePages.both(SitePages.siteTeam()));
        assertAll(
                browsers.person(Setup.PHONE).as(SitePages.staff("ilse")),
                SitePages.both(SitePages.dataProtectionOfficer()));
    }

    @Test
    void formWithThePseudonymFitsANarrowPhone() {
        assertAll(browsers.person(Setup.PHONE).as(HttpSignIn.nobody()), SitePages.both(List.of("/join/pseudonym")));
    }

    private static void assertAll(Person person, List<String> paths) {
        List<String> faults = new ArrayList<>();
        for (String path : paths) {
            person.open(path);
            faults.addAll(Layout.faults(person.page(), path));
        }
        assertThat(faults).isEmpty();
    }
}
