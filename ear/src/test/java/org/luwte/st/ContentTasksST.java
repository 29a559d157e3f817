/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.luwte.browser.Axe;
import org.luwte.browser.Browsers;
import org.luwte.browser.Person;
import org.luwte.browser.Setup;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.SitePages;

/** What the site team does besides writing pages: news, sources, links; and what happens when something comes between. */
class ContentTasksST {

    private static final String DAY = "2020-01-01";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private Person marit;

    @Test
    void announcementStandsOnTheHomePageUntilItsEndAndGoes() {
        String title = "Proef " + HttpSignIn.letters(8);
        begin("ANNOUNCEMENT", title.toLowerCase());
        write(title, "We zijn dicht.");
        field("write:untilDay").fill(LocalDate.now().plusDays(2).toString());
        press("write:publish");
        assertThat(marit.page().locator("#state").innerText()).contains("Dat duurt tot");
        assertThat(home()).contains(title, "We zijn dicht.");
        assertThat(field("write:untilDay").inputValue())
                .isEqualTo(LocalDate.now().plusDays(2).toString());

        press("withdraw:withdraw");
        assertThat(home()).doesNotContain(title);
    }

    @Test
    void sourcesAreComparedAndLinksThatLeadNowhereAreFound() {
        String code = "proef-" + HttpSignIn.letters(8);
        begin("PAGE", code);
        write("Proef", "Lees [verder](page:nergens).");
        field("write:nlSlug").fill(code);
        field("write:enSlug").fill(code + "-en");
        field("write:nlDescription").fill("Een proef");
        field("write:enDescription").fill("A trial");
        field("write:nlSources").fill("Politie | https://www.politie.nl/ | " + DAY);
        press("write:save");
        assertThat(marit.page().locator("#broken").innerText()).contains("Nederlands", "page:nergens");
        press("write:publish");

        marit.open("/desk/content");
        assertThat(marit.page().locator("#broken").innerText()).contains("page:nergens");
        marit.page().locator("details:has(#due) summary").click();
        marit.page().locator("#due a[href*='" + code + "']").click();
        assertThat(marit.main()).contains("vergeleken op 1 januari 2020");
        press("compare:compared");
        assertThat(marit.page().locator(".error-summary").innerText()).contains("Kruis eerst aan");
        marit.page().locator("#nl-0").check();
        press("compare:compared");
        assertThat(marit.page().locator(".done").first().innerText()).contains("datum van vandaag");
        assertThat(visitor("/info/" + code).body()).doesNotContain("1 januari 2020");
        assertThat(Axe.violations(marit.page())).isEmpty();

        marit.page().locator("#undo a").click();
        press("restore:restore");
        assertThat(visitor("/info/" + code).body()).contains("1 januari 2020");
        press("withdraw:withdraw");
    }

    @Test
    void nothingTypedIsLostWhenSomebodyElseWasFaster() {
        String code = "proef-" + HttpSignIn.letters(8);
        begin("PAGE", code);
        field("write:nlTitle").fill("Van Marit");
        Person colleague = browsers.person(Setup.DESK).as(SitePages.staff("marit"));
        colleague.open("/desk/content/" + code);
        colleague.page().locator("[id='write:nlTitle']").fill("Van een ander");
        colleague.page().locator("[id='write:save']").click();
        colleague.page().locator(".done").waitFor();

        press("write:save");

        assertThat(marit.page().locator(".error-summary").innerText()).contains("Jouw tekst staat er nog");
        assertThat(marit.page()
                        .locator("a[target=_blank][href='/desk/content/" + code + "']")
                        .count())
                .isEqualTo(1);
        assertThat(field("write:nlTitle").inputValue()).isEqualTo("Van Marit");
        press("write:save");
        assertThat(marit.page().locator(".done").first().innerText()).contains("bewaard");
        press("discard:discard");
    }

    @Test
    void whatWasTypedIsShownWhenTheSessionIsOver() {
        String code = "proef-" + HttpSignIn.letters(8);
        begin("PAGE", code);
        field("write:enSource").fill("A long text that took an evening.");
        marit.context().clearCookies();

        field("write:save").click();

        marit.page().locator("textarea[readonly]").first().waitFor();
        assertThat(marit.page().locator("textarea[readonly]").first().inputValue())
                .isEqualTo("A long text that took an evening.");
    }

    private void begin(String kind, String name) {
        marit = browsers.person(Setup.DESK).as(SitePages.staff("marit"));
        marit.open("/desk/new-content");
        field("begin:code").fill(name);
        marit.page().locator("input[type=radio][value=" + kind + "]").check();
        press("begin:begin");
    }

    private void write(String title, String text) {
        for (String language : new String[] {"nl", "en"}) {
            field("write:" + language + "Title").fill(title);
            field("write:" + language + "Source").fill(text);
        }
    }

    private Locator field(String id) {
        return marit.page().locator("[id='" + id + "']");
    }

    /** Presses a button and waits for the page that answers. */
    private void press(String button) {
        marit.page().evaluate("() => document.body.classList.add('old')");
        field(button).click();
        marit.page().locator("body:not(.old) .site-footer").waitFor();
    }

    private static String home() {
        return visitor("/").body();
    }

    private static HttpResponse<String> visitor(String path) {
        return HttpVisitor.atSite().get(path);
    }
}
