/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luwte.browser.Browsers;
import org.luwte.browser.Person;
import org.luwte.browser.Setup;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.SitePages;
import org.luwte.stack.Traces;

/** Leaving fast (privacy-safety.md F.1: U-01 to U-05 and U-07). The neutral site is answered inside the test. */
class LeavingST {

    private static final int ALL_RUNS = 20;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en", "/groups", "/join", "/no-such-page", "/enter?ui_locales=nl"})
    void clickLeadsToTheNeutralSiteFromEveryKindOfPage(String path) {
        Person person = browsers.person();
        person.open(path);
        int before = history(person.page());

        person.page().locator("#exit").click();

        left(person);
        assertThat(history(person.page())).as("the page left is replaced").isEqualTo(before);
        assertThat(person.page().title()).isEqualTo("Het weer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/groups", "/enter?ui_locales=nl"})
    void threeTimesShiftLeavesAndTellsHowFarItIs(String path) {
        Person person = browsers.person();
        Page page = person.page();
        person.open(path);
        Keyboard keyboard = page.keyboard();

        keyboard.press("Shift");
        assertThat(page.locator("#exit")).hasAttribute("data-pressed", "1");
        assertThat(page.locator("#exit-status")).not().isEmpty();
        String once = page.locator("#exit-status").textContent();
        keyboard.press("Shift");
        assertThat(page.locator("#exit")).hasAttribute("data-pressed", "2");
        assertThat(page.locator("#exit-status")).not().hasText(once);
        keyboard.press("Shift");

        left(person);
    }

    @Test
    void shiftWithALetterIsTyping() {
        Person person = browsers.person().as(SitePages.written().writer().visitor());
        person.open("/group/eigen-ruimte/write");
        person.page().locator("[id='write:text']").focus();

        for (int i = 0; i < 4; i++) {
            person.page().keyboard().press("Shift+A");
        }
        person.page().keyboard().press("Shift");
        person.page().keyboard().press("b");
        person.page().keyboard().press("Shift");
        person.page().keyboard().press("Shift");

        assertThat(person.page().locator("[id='write:text']")).hasValue("AAAAb");
        assertThat(person.path()).isEqualTo("/group/eigen-ruimte/write");
        assertThat(person.requests()).noneMatch(url -> url.startsWith(Person.NEUTRAL_SITE));
    }

    @Test
    void pressesAreForgottenAfterFiveSeconds() {
        Person person = browsers.person();
        Page page = person.page();
        page.clock().install();
        person.open("/groups");
        page.keyboard().press("Shift");
        page.keyboard().press("Shift");
        String twice = page.locator("#exit-status").textContent();

        page.clock().fastForward(Duration.ofMillis(5_001).toMillis());

        assertThat(page.locator("#exit-status")).not().hasText(twice);
        page.keyboard().press("Shift");
        assertThat(page.locator("#exit")).hasAttribute("data-pressed", "1");
        assertThat(person.path()).isEqualTo("/groups");
    }

    @Test
    void pageIsHiddenAtOnceEvenWhenTheNeutralSiteIsSlow() {
        Person person = browsers.person().as(SitePages.written().writer().visitor());
        List<Route> waiting = new ArrayList<>();
        person.context().route(Person.NEUTRAL_SITE + "**", waiting::add);
        person.context().route("**/leave", waiting::add);
        person.open("/topic/" + SitePages.written().topic());

        Object seen = person.page()
                .evaluate("() => { const begin = performance.now();"
                        + " document.getElementById('exit').click();"
                        + " return { took: performance.now() - begin, hidden: document.body.hidden,"
                        + " title: document.title, icon: document.querySelector('link[rel=icon]').href,"
                        + " height: document.body.getBoundingClientRect().height }; }");

        Map<?, ?> state = (Map<?, ?>) seen;
        assertThat(state.get("hidden")).isEqualTo(true);
        assertThat(((Number) state.get("took")).doubleValue())
                .as("milliseconds")
                .isLessThan(100);
        assertThat(((Number) state.get("height")).doubleValue()).isZero();
        assertThat((String) state.get("title")).doesNotContain("Luwte").doesNotContain("stille middag");
        assertThat(state.get("icon")).isEqualTo("data:,");
        // Both requests have come and are answered before the browser closes; one that is on its way then can break the
        // closing.
        person.page().waitForCondition(() -> waiting.size() == 2);
        waiting.forEach(Route::abort);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aborted", "silent"})
    void leavingDoesNotWaitForOurServer(String server) {
        Person person = browsers.person();
        person.open("/groups");
        person.context().route("**/leave", route -> {
            if (server.equals("aborted")) {
                route.abort();
            }
        });

        person.page()
                .waitForRequest(
                        Person.NEUTRAL_SITE,
                        new Page.WaitForRequestOptions().setTimeout(2_000),
                        () -> person.page().locator("#exit").click());

        left(person);
    }

    @Test
    void plainLinkWorksWithoutScriptAndEndsTheSession() {
        Person person = browsers.person(Setup.PLAIN).as(HttpSignIn.as("willem"));
        person.open("/me");

        person.page().locator("#exit").click();

        left(person);
        assertThat(person.open("/me").status()).isEqualTo(404);
    }

    @RepeatedTest(ALL_RUNS)
    void backAndOpeningAnewShowNothingOfAMember() {
        Person person = browsers.person().as(member());
        String topic = "/topic/" + SitePages.written().topic();
        person.open("/groups");
        person.open("/group/eigen-ruimte");
        assertThat(person.open(topic).status()).isEqualTo(200);
        person.page().locator("#exit").click();
        left(person);

        person.page().goBack();
        person.page().waitForLoadState(LoadState.LOAD);

        assertThat(person.page().locator("header form[action='/sign-out']")).hasCount(0);
        assertThat(person.page().locator("main")).not().containsText("Een stille middag");
        assertThat(person.open(topic).status()).isEqualTo(404);
        person.open("/groups");
        assertThat(person.page().locator("header form[action='/sign-out']")).hasCount(0);
    }

    private static HttpVisitor member() {
        return HttpSignIn.as("els");
    }

    @Test
    void leavingIsNotInAnyLog() {
        HttpVisitor member = HttpSignIn.as("tom");
        Traces.awaitAccessLog();
        String before = Traces.accessLog();

        member.post("/leave", Map.of());
        member.get("/leave");
        member.get("/en/leave", Map.of("Sec-Fetch-Site", "cross-site"));
        Traces.awaitAccessLog();

        String added = Traces.accessLog().substring(before.length());
        assertThat(added.lines().toList())
                .as("lines added to the log")
                .singleElement()
                .asString()
                .contains(" /safety ");
    }

    private static void left(Person person) {
        person.page().waitForURL(Person.NEUTRAL_SITE);
        assertThat(person.page().locator("h1")).hasText("Het weer");
    }

    private static int history(Page page) {
        return (Integer) page.evaluate("() => history.length");
    }
}
