/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.luwte.browser.Axe;
import org.luwte.browser.Browsers;
import org.luwte.browser.Layout;
import org.luwte.browser.Person;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.SitePages;

/**
 * axe finds nothing on any page, in either language, on a light screen, on a dark one, and on one whose owner chose the colours
 * (experience.md 6).
 */
class A11yPagesST {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @ParameterizedTest
    @EnumSource
    void everyPage(EveryPage.Eyes eyes) {
        Person person = eyes.at(browsers.person());
        List<String> violations = new ArrayList<>();
        for (String path : eyes.paths()) {
            EveryPage.open(person, path);
            violations.addAll(Axe.violations(person.page()));
        }
        assertThat(violations).as("violations of accessibility rules").isEmpty();
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
    void formThatStoodOpenForTooLong() {
        Person member = browsers.person().as(SitePages.written().writer().visitor());
        List<String> violations = new ArrayList<>();
        for (String path : SitePages.both(List.of("/group/eigen-ruimte/write"))) {
            member.open(path);
            member.page().locator("[id='write:title']").fill("Titel");
            member.page().locator("[id='write:text']").fill("Wat ik wilde zeggen.");
            member.page()
                    .locator("#write [name='jakarta.faces.ViewState']")
                    .evaluate("field => { field.value = '1:1'; }");
            member.page().locator("[id='write:send']").click();
            member.page().locator("textarea[readonly]").first().waitFor();
            violations.addAll(Axe.violations(member.page()));
            violations.addAll(Layout.screen(member.page(), path + " when it is too late", true));
        }
        assertThat(violations).isEmpty();
    }
}
