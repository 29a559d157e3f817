/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luwte.browser.Browsers;
import org.luwte.browser.JoinPages;
import org.luwte.browser.Person;
import org.luwte.browser.Setup;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.SitePages;

/**
 * The rest of the tests of GOV.UK's exit button, made anew (privacy-safety.md U-01), what the page on browsers says of leaving without
 * script and without our server, and the explanation before somebody joins (U-08). The others are in {@link LeavingST}.
 */
class LeavingListST {

    private static final String ELSEWHERE = "Het weer";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void secondLinkIsNextToTheSkipLink(boolean script) {
        Person person = browsers.person(script ? Setup.DESK : Setup.PLAIN);
        Page page = person.page();
        person.open("/groups");

        page.keyboard().press("Tab");
        assertThat(page.locator("a.skip[href='#main']")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator("#exit-too")).isFocused();
        assertThat(page.locator("#exit-too")).isInViewport();
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText(ELSEWHERE);
    }

    @ParameterizedTest
    @CsvSource({
        "/help, nog twee keer, nog één keer, Dat duurde te lang, Je verlaat deze site",
        "/en/help, two more times, one more time, took too long, You are leaving"
    })
    void eachPressIsSaid(String path, String once, String twice, String late, String leaving) {
        Person person = browsers.person();
        Page page = person.page();
        // An answer without a page: the one that is left stays, for the test to look at.
        person.context()
                .route(Person.NEUTRAL_SITE + "**", route -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
        page.clock().install();
        person.open(path);
        assertThat(page.locator("#exit-status")).hasAttribute("role", "status");

        page.keyboard().press("Shift");
        assertThat(page.locator("#exit-status")).containsText(once);
        page.clock().fastForward(5_001);
        assertThat(page.locator("#exit-status")).containsText(late);
        page.keyboard().press("Shift");
        page.keyboard().press("Shift");
        assertThat(page.locator("#exit-status")).containsText(twice);
        page.keyboard().press("Shift");

        // Outside the body, which is hidden.
        assertThat(page.locator("html > [role=alert]")).containsText(leaving);
        assertThat(page.locator("body")).isHidden();
    }

    @Test
    void heldShiftCountsOnceAndWithAnotherKeyNot() {
        Person person = browsers.person();
        Page page = person.page();
        person.open("/groups");

        page.keyboard().down("Shift");
        page.keyboard().down("Shift"); // as a key that is held repeats itself
        page.keyboard().down("Shift");
        page.keyboard().up("Shift");
        assertThat(page.locator("#exit")).hasAttribute("data-pressed", "1");
        page.keyboard().press("Tab");
        for (String chord : List.of("Shift+Tab", "Control+Shift", "Alt+Shift")) {
            page.keyboard().press(chord);
        }

        assertThat(page.locator("#exit[data-pressed]")).hasCount(0);
        assertThat(person.path()).isEqualTo("/groups");
    }

    @Test
    void withoutScriptBackShowsNothingOfAMember() {
        Person person = browsers.person(Setup.PLAIN).as(HttpSignIn.as("els"));
        person.open("/group/eigen-ruimte");
        person.open("/topic/" + SitePages.written().topic());
        person.page().locator("#exit").click();
        assertThat(person.page().locator("h1")).hasText(ELSEWHERE);

        person.page().goBack();

        assertThat(person.page().locator("main")).not().containsText("Een stille middag");
        assertThat(person.page().locator("header form[action='/sign-out']")).hasCount(0);
    }

    /** The page "browsers and without script" says so: without script the exit needs our server. */
    @Test
    void withoutScriptAndWithoutOurServerTheLinkLeadsNowhere() {
        Person person = browsers.person(Setup.PLAIN);
        person.open("/groups");
        person.context().route("**/leave", Route::abort);
        List<String> failed = new ArrayList<>();
        person.page().onRequestFailed(request -> failed.add(request.url()));

        person.page().locator("#exit").click();
        person.page().waitForCondition(() -> failed.size() == 1);

        assertThat(failed).singleElement().asString().endsWith("/leave");
        assertThat(person.requests()).noneMatch(url -> url.startsWith(Person.NEUTRAL_SITE));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void practiceCoversThePageAndTheRealExitStays(boolean script) {
        Person person = browsers.person(script ? Setup.PHONE : new Setup(false, Setup.PHONE.width(), false));
        Page page = person.page();
        person.open("/safety/exit");

        page.locator("#try").click();
        assertThat(page.locator("#tried")).isVisible();
        assertThat(page.locator("#tried")).isInViewport();
        assertThat(person.path()).isEqualTo("/safety/exit");
        page.locator("#tried a").click();
        assertThat(page.locator("#tried")).isHidden();
        page.locator("#try").click();
        page.locator("#exit").click();

        assertThat(page.locator("h1")).hasText(ELSEWHERE);
    }

    @Test
    void explanationComesOnceBeforeJoiningAndLetsInWhoTakesNoCookies() {
        Person person = browsers.person(Setup.PLAIN);
        JoinPages.begin(person);
        person.open("/en/join");
        assertThat(person.page().locator("main a[href='/en/join/keep']")).isVisible();
        assertThat(person.cookie("start").value).isEqualTo("1");
        assertThat(person.cookie("start").httpOnly).isTrue();
        assertThat(person.cookie("start").expires).as("gone with the browser").isEqualTo(-1);

        HttpVisitor cookieless = HttpVisitor.atSite();
        assertThat(cookieless.get("/join").body()).contains("id=\"go-on\"").doesNotContain("/join/keep");
        var answer = cookieless.post("/explained", Map.of());
        String next = HttpVisitor.location(answer).toString();
        assertThat(HttpVisitor.atSite().get(next).body()).contains("/join/keep").doesNotContain("id=\"go-on\"");
    }
}
