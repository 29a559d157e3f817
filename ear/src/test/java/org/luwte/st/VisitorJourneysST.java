/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.luwte.browser.Browsers;
import org.luwte.browser.GroupPage;
import org.luwte.browser.JoinPages;
import org.luwte.browser.Keys;
import org.luwte.browser.Person;
import org.luwte.browser.Setup;
import org.luwte.browser.SignInPage;
import org.luwte.launcher.DemoAccount;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.TestStack;

/** People who come from a search engine (product.md, section 2): Willem, Noor and Tom. */
class VisitorJourneysST {

    private static final String GROUP = "na-een-inbraak";
    /** An ordinary window at 400 %: large text. */
    private static final Setup LARGE_TEXT = Setup.PHONE;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Test
    void willemFindsOutWhatToDoAsksAndIsAnsweredWithKeysAlone() {
        Person willem = browsers.person(LARGE_TEXT);
        Keys keys = new Keys(willem);
        willem.open("/");
        keys.to("main a[href='/help/inbraak']");
        assertThat(keys.seen()).as("he sees where he is").isTrue();
        keys.enter();
        willem.awaitPath("/help/inbraak");
        assertThat(willem.page().locator("main h1")).hasText("Ingebroken in je huis: wat nu?");
        assertThat(willem.page().locator("main a[href^='tel:']").first()).isVisible();
        keys.to("main a[href='/group/" + GROUP + "']").enter();
        willem.awaitPath("/group/" + GROUP);

        keys.to("header a[href^='/enter']").enter();
        signsIn(willem, keys);
        willem.open("/group/" + GROUP);
        keys.to("a#write").enter();
        willem.awaitPath("/group/" + GROUP + "/write");
        keys.to("[id='write:title']").type("Vraagje over het slot");
        keys.to("[id='write:text']").type("Moet ik nu zelf een ander slot kopen?");
        keys.to("[id='write:send']").enter();
        willem.awaitPath("/topic/[a-z0-9-]+");
        String topic = willem.path().substring("/topic/".length());

        Person fatima = browsers.person();
        SignInPage.open(fatima).as("fatima");
        GroupPage.reply(fatima, topic, "Vraag eerst je verzekeraar. Vaak sturen zij iemand.");

        willem.open("/topic/" + topic);
        assertThat(willem.page().locator("article.post .badge").last()).hasText("Vrijwilliger");
        assertThat(willem.page().locator("main")).containsText("Vraag eerst je verzekeraar");
    }

    private static void signsIn(Person person, Keys keys) {
        DemoAccount account = TestStack.get().account("willem");
        SignInPage.at(person);
        keys.to("#username").type(account.login());
        keys.to("#password").type(account.password());
        keys.enter();
        SignInPage.awaitSite(person.page());
    }

    /** Her first three minutes: she reads, leaves in a blink, comes back when she is alone, and joins without an e-mail address. */
    @Test
    void noorReadsLeavesComesBackAndJoins() {
        Person noor = browsers.person();
        Page page = noor.page();
        noor.open("/help/geweld");
        assertThat(page.locator("main a[href='/safety']").first()).isVisible();
        noor.context()
                .route(
                        Person.NEUTRAL_SITE + "**",
                        route -> route.fulfill(new Route.FulfillOptions().setBody("Het weer van morgen")));
        for (int i = 0; i < 3; i++) {
            page.keyboard().press("Shift");
        }
        page.waitForURL(Person.NEUTRAL_SITE + "**");
        assertThat(noor.context().cookies()).isEmpty();

        noor.open("/help/geweld");
        assertThat(page.locator("main h1")).isVisible();
        assertThat(page.locator("header a[href='/join']").first()).isVisible();
        JoinPages.register(noor, HttpSignIn.login())
                .call(HttpSignIn.pseudonym())
                .acceptAll()
                .join();
        assertThat(page.locator("header form[action='/sign-out']")).hasCount(1);
        assertThat(page.locator("input[type=email]")).hasCount(0);
    }

    /** On his phone, at night, with a dark screen. */
    @Test
    void tomFindsSomebodyToTalkToOnADarkPhone() {
        Person tom = browsers.person(new Setup(true, 360, true));
        Page page = tom.page();
        tom.open("/");
        assertThat(page.locator("a[href='/help/geweld']").first()).isVisible();
        page.locator("main a[href='/help/geweld']").first().click();
        tom.awaitPath("/help/geweld");

        assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
        assertThat((String) page.evaluate("() => getComputedStyle(document.documentElement).backgroundColor"))
                .as("dark")
                .isEqualTo("rgb(20, 26, 27)");
        assertThat(page.locator("#exit")).isInViewport();
        // A line for young people, one tap away.
        assertThat(page.locator("main a[href='tel:08000432']").first()).isVisible();
        assertThat(page.locator("a[href='tel:113']").first()).isAttached();
    }
}
