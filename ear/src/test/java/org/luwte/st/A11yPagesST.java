/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.luwte.browser.Axe;
import org.luwte.browser.Browsers;
import org.luwte.browser.Person;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.SitePages;

/** axe finds nothing on any page, in either language, on a light and on a dark screen (experience.md 6). */
class A11yPagesST {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Test
    void pagesOfVisitors() {
        List<String> paths = new ArrayList<>(SitePages.visitor());
        paths.addAll(List.of("/no-such-page", "/topic/" + SitePages.publicTopic() + "?page=99"));
        assertNoViolations(browsers.person(), SitePages.both(paths));
    }

    @Test
    void pagesOfMembers() {
        Person member = browsers.person().as(SitePages.written().writer().visitor());
        assertNoViolations(member, SitePages.both(SitePages.member()));
    }

    @Test
    void formWithThePseudonymAndItsErrors() {
        Person nobody = browsers.person().as(HttpSignIn.nobody());
        List<String> violations = new ArrayList<>();
        for (String path : SitePages.both(List.of("/join/pseudonym"))) {
            nobody.open(path);
            violations.addAll(Axe.violations(nobody.page()));
            nobody.page().locator("[id='join:join']").click();
            nobody.page().locator(".error-summary").waitFor();
            violations.addAll(Axe.violations(nobody.page()));
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void writingPageWithAnErrorAndAPreview() {
        Person member = browsers.person().as(SitePages.written().writer().visitor());
        List<String> violations = new ArrayList<>();
        for (String path : SitePages.both(List.of("/group/eigen-ruimte/write"))) {
            member.open(path);
            member.page().locator("[id='write:send']").click();
            member.page().locator(".error-summary").waitFor();
            violations.addAll(Axe.violations(member.page()));
            member.page().locator("[id='write:title']").fill("Titel");
            member.page().locator("[id='write:text']").fill("> Een *voorbeeld*\n\n1. een\n2. twee");
            member.page().locator("[id='write:look']").click();
            member.page().locator(".preview").waitFor();
            violations.addAll(Axe.violations(member.page()));
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void pagesOfOnesOwnSignIn() {
        assertNoViolations(
                browsers.person().as(HttpSignIn.newMember()),
                SitePages.both(List.of("/me/sign-in", "/me/sign-in/end/all", "/step-up/sign-in")));
    }

    @Test
    void partnerPage() {
        assertNoViolations(browsers.person().as(HttpSignIn.partner()), SitePages.both(List.of("/partner")));
    }

    @Test
    void pagesOfTheStaff() {
        assertNoViolations(browsers.person().as(SitePages.staff("marit")), SitePages.both(SitePages.fileOpeners()));
        assertNoViolations(browsers.person().as(SitePages.staff("marit")), SitePages.both(SitePages.siteTeam()));
        assertNoViolations(
                browsers.person().as(SitePages.staff("ilse")), SitePages.both(SitePages.dataProtectionOfficer()));
    }

    private static void assertNoViolations(Person person, List<String> paths) {
        List<String> violations = new ArrayList<>();
        for (String path : paths) {
            person.open(path);
            violations.addAll(Axe.violations(person.page()));
        }
        assertThat(violations).as("violations of accessibility rules").isEmpty();
    }
}
