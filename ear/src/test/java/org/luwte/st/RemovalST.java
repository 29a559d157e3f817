/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.luwte.browser.Axe;
import org.luwte.browser.Browsers;
import org.luwte.browser.Layout;
import org.luwte.browser.Person;
import org.luwte.browser.Setup;
import org.luwte.stack.HtmlForm;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.RemovalAsker;
import org.luwte.stack.SitePages;
import org.luwte.stack.Writer;

/** A relative who has no account asks to have words about her brother removed, and is answered (privacy-safety.md C-20). */
class RemovalST {

    private static final String WHERE = "In de groep over inbraak, vorige week";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Test
    void relativeAsksInDutchWithoutScriptAndReadsTheAnswer() {
        Person relative = browsers.person(Setup.PLAIN);
        Page page = relative.page();
        relative.open("/");
        page.locator("footer a[href='/removal']").click();
        page.locator("[id='removal:place']").fill(WHERE);
        page.locator("[id='removal:send']").click();
        assertThat(page.locator("[id='removal:wordsSaid']")).hasText("Schrijf welke woorden over jou gaan.");
        assertThat(page.locator("[id='removal:place']")).hasValue(WHERE);
        page.locator("[id='removal:words']").fill("mijn broer, de bakker");
        page.locator("[id='removal:harm']").fill("Iedereen in het dorp weet nu wie het is.");
        page.locator("[id='removal:send']").click();
        assertThat(page.locator("h1")).hasText("We hebben je vraag");
        String number = page.locator("#number").innerText();
        assertThat(number).matches("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");
        assertThat(page.url()).doesNotContain(number.substring(0, 4));

        RemovalAsker.decide("PARTLY", "De naam is weg. De rest is het verhaal van de schrijver.", "nagekeken");

        page.locator("main a.button").click();
        page.locator("[id='state:number']").fill("AAAA-AAAA-AAAA-AAAA");
        page.locator("[id='state:look']").click();
        assertThat(page.locator(".field-error")).containsText("Dit nummer kennen we niet.");
        page.locator("[id='state:number']").fill(number.toLowerCase().replace("-", ""));
        page.locator("[id='state:look']").click();
        assertThat(page.locator("#status h2")).hasText("Voor een deel weggehaald");
        assertThat(page.locator("#answer")).hasText("De naam is weg. De rest is het verhaal van de schrijver.");
        assertThat(page.locator("main")).containsText("De rechter of de wet vraagt erom");
        assertThat(relative.context().cookies()).isEmpty();
    }

    /** On a narrow phone, in English; every page she meets on the way is whole and accessible. */
    @Test
    void relativeAsksInEnglishOnAPhone() {
        Person relative = browsers.person(Setup.PHONE);
        Page page = relative.page();
        List<String> faults = new ArrayList<>();
        relative.open("/en/removal");
        page.locator("[id='removal:send']").click();
        page.locator(".error-summary").waitFor();
        look(page, "refused", faults);
        assertThat(page.locator(".error-summary li")).hasCount(3);
        page.locator("[id='removal:place']").fill("/en/group/na-een-inbraak");
        page.locator("[id='removal:words']").fill("my brother");
        page.locator("[id='removal:harm']").fill("x".repeat(2_001));
        page.locator("[id='removal:send']").click();
        assertThat(page.locator(".field-error")).hasText("Why it must go: write 2000 characters at most.");
        assertThat(page.locator("[id='removal:harm']")).hasValue("x".repeat(2_001));
        page.locator("[id='removal:harm']").fill("Everybody knows now.");
        page.locator("[id='removal:contact']").fill("ask at the bakery");
        page.locator("[id='removal:send']").click();
        String number = page.locator("#number").innerText();
        look(page, "receipt", faults);

        Person marit = browsers.person(Setup.PHONE).as(SitePages.staff("marit"));
        staffReads(marit.page(), faults);
        relative.open("/en/removal/state");
        page.locator("[id='state:number']").fill(number);
        page.locator("[id='state:look']").click();
        assertThat(page.locator("#status h2")).hasText("Not removed");
        assertThat(page.locator("main a[href^='/en/out?']").first()).hasText("Dutch Data Protection Authority");
        look(page, "state", faults);
        assertThat(faults).isEmpty();
        assertThat(relative.context().cookies()).isEmpty();
    }

    private static void staffReads(Page page, List<String> faults) {
        page.navigate("/desk");
        page.locator("#removals").click();
        page.locator("#open .row-title a").last().click();
        page.locator("[id='open:open']").click();
        page.locator(".error-summary").waitFor();
        assertThat(page.locator("main")).not().containsText("my brother");
        page.locator("[name='open:lookGround'][value='LEGAL_DEMAND']").check();
        page.locator("[id='open:lookNote']").fill("asked by a relative");
        page.locator("[id='open:open']").click();
        assertThat(page.locator("#file")).containsText("my brother");
        assertThat(page.locator("#file a[href='/en/group/na-een-inbraak']")).hasCount(1);
        look(page, "file", faults);
        page.locator("[id='take:take']").click();
        assertThat(page.locator(".done")).containsText("Je hebt de vraag opgepakt");
        page.locator("[id='decide:answer']").fill("There is no name in it.");
        page.locator("[id='decide:decide']").click();
        assertThat(page.locator(".field-error")).hasText("Kies wat je beslist.");
        assertThat(page.locator("[id='decide:answer']")).hasValue("There is no name in it.");
        page.locator("[name='decide:outcome'][value='REFUSED']").check();
        page.locator("[id='decide:decide']").click();
        assertThat(page.locator(".done")).containsText("Je beslissing staat klaar");
        assertThat(page.locator("[id='reopen:reopen']")).hasCount(1);
        look(page, "decided", faults);
    }

    private static void look(Page page, String what, List<String> faults) {
        faults.addAll(Axe.violations(page));
        faults.addAll(Layout.faults(page, what));
    }

    /** Nobody finds out by a number whether there is a request. */
    @Test
    void wrongNumberAndNoNumberLookTheSame() {
        List<String> answers = new ArrayList<>();
        for (String number : List.of("", "?", "AAAA-AAAA-AAAA-AAAA")) {
            var answer = new Writer(HttpVisitor.atSite())
                    .press("/removal/state", "state", "look", Map.of("state:number", number));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            answers.add(answer.body().replaceAll(" value=\"(" + Pattern.quote(number) + ")\"", ""));
        }
        assertThat(answers.get(1)).isEqualTo(answers.get(2)).contains("Dit nummer kennen we niet.");
        assertThat(answers.get(0)).isEqualTo(answers.get(1));
    }

    @Test
    void formThatIsNotOursIsNotTakenAndGivesBackWhatWasTyped() {
        HttpVisitor visitor = HttpVisitor.atSite();
        HtmlForm form = HtmlForm.byId(visitor.get("/removal").body(), "removal");
        String before = SitePages.value("select count(*) from luwte.removal_request");
        Map<String, String> values = form.filled(RemovalAsker.words("een lange zin over mij"));
        values.put("form", "0".repeat(32) + "-1-" + "0".repeat(64));

        var answer = visitor.post(form.action(), values);

        assertThat(answer.body()).contains("Dit formulier stond lang open", "een lange zin over mij");
        assertThat(SitePages.value("select count(*) from luwte.removal_request"))
                .isEqualTo(before);
        HtmlForm again = HtmlForm.byId(answer.body(), "removal");
        assertThat(again.fields().get("form")).as("a new one").isNotEqualTo(values.get("form"));
    }

    /** An impatient click, or a page that is loaded again. */
    @Test
    void whatIsSentTwiceHasOneNumber() {
        HttpVisitor visitor = HttpVisitor.atSite();
        HtmlForm form = HtmlForm.byId(visitor.get("/removal").body(), "removal");
        Map<String, String> values = form.filled(RemovalAsker.words("twee keer"));
        long before = Long.parseLong(SitePages.value("select count(*) from luwte.removal_request"));

        String first = RemovalAsker.number(visitor.post(form.action(), values).body());
        String second = RemovalAsker.number(visitor.post(form.action(), values).body());

        assertThat(second).isEqualTo(first);
        assertThat(Long.parseLong(SitePages.value("select count(*) from luwte.removal_request")))
                .isEqualTo(before + 1);
    }
}
