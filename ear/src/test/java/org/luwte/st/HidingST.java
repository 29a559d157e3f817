/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luwte.browser.Axe;
import org.luwte.browser.Browsers;
import org.luwte.browser.Person;
import org.luwte.browser.Setup;
import org.luwte.browser.SignInPage;
import org.luwte.launcher.DemoAccount;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.SitePages;
import org.luwte.stack.Writer;

/** Hiding from who looks over the shoulder or comes after: quiet mode (privacy-safety.md U-06) and a shared device (U-09). */
class HidingST {

    private static final Pattern OPAQUE = Pattern.compile("(/en)?/o/[A-Za-z0-9_-]{80,}");

    /** All that may stand in a link or form of a page in quiet mode. */
    private static final Pattern DISCREET =
            Pattern.compile("(/en)?/?([?#].*)?|(/en)?/o/[A-Za-z0-9_-]{80,}([?#].*)?|tel:.*"
                    + "|(/en)?/(leave|enter|sign-out|explained|quiet|step-up|account-action/[a-z]+)(\\?.*)?");

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private static Person quiet(Person person) {
        person.open("/safety/quiet");
        person.page().locator("#quiet-on").click();
        person.page().locator("#quiet-off").waitFor();
        return person;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void inQuietModeNeitherTitlesNorAddressesTellAnything(boolean script) {
        Person person = quiet(browsers.person(script ? Setup.DESK : Setup.PLAIN));
        Page page = person.page();
        assertDiscreet(person);

        page.locator("nav.site-nav a").first().click();
        assertDiscreet(person);
        page.locator(".cards a").first().click();
        assertDiscreet(person);
        assertThat(page.locator("main h1")).isVisible();
        page.reload();
        assertDiscreet(person);
        page.goBack();
        assertDiscreet(person);
        Cookie secret = person.cookie("view");
        assertThat(secret.httpOnly).isTrue();
        assertThat(secret.expires).as("gone with the browser").isEqualTo(-1);

        page.locator("footer a", new Page.LocatorOptions().setHasText("Stille stand"))
                .click();
        page.locator("#quiet-off").click();

        assertThat(person.path()).isEqualTo("/");
        assertThat(page.title()).endsWith("Luwte");
        assertThat(person.cookie("view")).isNull();
    }

    private static void assertDiscreet(Person person) {
        assertThat(person.page()).hasTitle("Overzicht");
        assertThat(person.path()).matches(OPAQUE);
        assertThat(addresses(person.page().content()))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).matches(DISCREET));
    }

    private static List<String> addresses(String page) {
        return Jsoup.parse(page).select("a[href], form[action]").stream()
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("action"))
                .toList();
    }

    @Test
    void nobodyElseOpensAnAddressOfQuietMode() {
        HttpVisitor one = quiet(HttpVisitor.atSite());
        HttpVisitor other = quiet(HttpVisitor.atSite());
        String address = linkTo(one, "/help");
        assertThat(one.get(address).statusCode()).isEqualTo(200);

        assertThat(other.get(address).statusCode()).isEqualTo(404);
        assertThat(HttpVisitor.atSite().get(address).statusCode()).isEqualTo(404);
        assertThat(one.get(address.substring(0, address.length() - 3)).statusCode())
                .isEqualTo(404);
        assertThat(one.get("/o/").statusCode()).isIn(301, 404);
        assertThat(one.get("/o/no-such-token").body()).contains("<title>Overzicht</title>");
        assertThat(one.get("/assets/nothing.css").statusCode()).isEqualTo(404);
        assertThat(one.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void addressThatTellsLeadsToTheOneThatDoesNotAndNothingIsKeptInBetween() {
        HttpVisitor person = quiet(HttpVisitor.atSite());
        HttpResponse<String> typed = person.get("/help?page=2");

        assertThat(typed.statusCode()).isEqualTo(303);
        assertThat(HttpVisitor.location(typed).getPath()).matches(OPAQUE);
        assertThat(HttpVisitor.location(typed).getQuery()).isEqualTo("page=2");
        for (String path : List.of("/", HttpVisitor.location(typed).getPath())) {
            assertThat(person.get(path).headers().firstValue("Cache-Control"))
                    .as(path)
                    .hasValue("no-store");
        }
        HttpVisitor explained = HttpVisitor.atSite();
        assertThat(explained.get("/join").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(said -> assertThat(said).contains("s-maxage"));
        explained.post("/explained", Map.of());
        assertThat(explained.get("/join").headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/leave", "/sign-out"})
    void goingOutEndsQuietModeAlsoWhereTheBrowserWipesNothing(String way) {
        HttpVisitor person = quiet(HttpVisitor.atSite());
        String address = linkTo(person, "/help");

        person.post(way, Map.of());

        assertThat(person.cookie("view")).isNullOrEmpty();
        assertThat(person.get(address).statusCode()).isEqualTo(404);
    }

    private static HttpVisitor quiet(HttpVisitor visitor) {
        assertThat(visitor.post("/quiet", Map.of()).statusCode()).isEqualTo(303);
        return visitor;
    }

    private static String linkTo(HttpVisitor visitor, String path) {
        Element nav = Jsoup.parse(visitor.get("/").body()).selectFirst("nav.site-nav li:nth-child(2) a");
        assertThat(nav.attr("href")).as(path).matches(OPAQUE);
        return nav.attr("href");
    }

    @Test
    void memberReadsAndWritesInQuietModeAndItDoesNotSayWhoSheIs() {
        Writer writer = Writer.in("eigen-ruimte");
        String topic = writer.topic("eigen-ruimte", "Stil", "Een tekst");
        String pseudonym = Jsoup.parse(writer.visitor().get("/me").body())
                .selectFirst("main h1")
                .text();
        Person person = quiet(browsers.person().as(writer.visitor()));
        Page page = person.page();

        person.open("/group/eigen-ruimte");
        assertThat(page.locator("main")).containsText("Stil");
        assertThat(page.locator("body")).not().containsText(pseudonym);
        person.open("/topic/" + topic);
        assertDiscreet(person);
        assertThat(page.locator("main")).containsText("Een tekst");
        assertThat(page.locator("body")).not().containsText(pseudonym);
        page.locator("#reply").click();
        page.locator("[id='write:text']").fill("Een antwoord in stilte");
        page.locator("[id='write:look']").click();
        page.locator(".preview").waitFor();
        assertDiscreet(person);
        page.locator("[id='write:send']").click();

        assertThat(page.locator("main")).containsText("Een antwoord in stilte");
        assertDiscreet(person);
        assertThat(page.url()).contains("done=reply");
        page.locator("nav.account a").first().click();
        assertThat(page.locator("main h1")).hasText("Mijn Luwte");
        assertThat(page.locator("body")).not().containsText(pseudonym);
    }

    @Test
    void pageIsBlurredAfterAMinuteWithoutATouch() {
        Person person = quiet(browsers.person());
        Page page = person.page();
        page.clock().install();
        person.open("/help");
        String heading = page.locator("main h1").innerText();

        page.clock().fastForward(59_000);
        assertThat(page.locator("#resting p")).isHidden();
        page.clock().fastForward(1_001);
        assertThat(page.locator("#resting p")).isVisible();
        assertThat((String)
                        page.evaluate("() => getComputedStyle(document.querySelector('main').parentElement).filter"))
                .startsWith("blur");
        page.locator("#resting p").click();
        assertThat(page.locator("#resting p")).isHidden();
        page.clock().fastForward(60_001);
        assertThat(page.locator("#resting p")).isVisible();
        page.locator("nav.site-nav a").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#resting p")).isHidden();
        assertThat(page.locator("main h1")).hasText(heading);
        page.clock().resume();
        assertThat(Axe.violations(page)).isEmpty();
    }

    @Test
    void sharedDeviceIsNotRememberedAndTheEndOfTheSessionIsTold() {
        Person person = browsers.person();
        Page page = person.page();
        DemoAccount account = HttpSignIn.registered(registered());
        SignInPage sign = SignInPage.open(person);
        page.locator("#luwteShared").check();
        assertThat(page.locator("#password")).hasAttribute("autocomplete", "off");
        sign.password(account.login(), "not the right one");
        assertThat(page.locator("#luwteShared")).isChecked();
        sign.password(account.login(), account.password());
        SignInPage.awaitSite(page);

        signInAnew(person, account);
        assertThat(person.context().cookies()).extracting(cookie -> cookie.name).doesNotContain("KC_DEVICE");
        person.open("/me/sign-in");
        assertThat(page.locator("main")).containsText("na 10 minuten niets doen, en altijd na een uur");
        page.clock().install();
        person.open("/groups");
        page.clock().fastForward(Duration.ofMinutes(8).minusSeconds(10).toMillis());
        assertThat(page.locator("#session-end")).isHidden();
        page.clock().fastForward(20_000);
        assertThat(page.locator("#session-end")).isVisible();
        page.locator("#session-stay").click();
        assertThat(page.locator("#session-end")).isHidden();
        page.clock().fastForward(Duration.ofMinutes(10).plusSeconds(6).toMillis());
        page.waitForURL("**/?done=signed-out");
        person.open("/enter?ui_locales=nl");
        assertThat(page.locator("#luwteShared")).not().isChecked();

        Person another = browsers.person();
        SignInPage.open(another).password(account.login(), account.password());
        SignInPage.awaitSite(another.page());
        assertThat(another.context().cookies())
                .extracting(cookie -> cookie.name)
                .contains("KC_DEVICE");
        another.open("/groups");
        assertThat(another.page().locator("#session-end")).hasCount(0);
    }

    private static void signInAnew(Person person, DemoAccount account) {
        Page page = person.page();
        person.open("/step-up/sign-in");
        page.locator("main form button").first().click();
        assertThat(page.locator("#luwteShared")).isChecked();
        page.locator("#password").fill(account.password());
        page.locator("#kc-login").click();
        SignInPage.awaitSite(page);
    }

    @Test
    void onASharedDeviceNoFileIsHandedOut() {
        HttpVisitor shared = HttpVisitor.atSite();
        HttpSignIn.onSharedDevice(shared, HttpSignIn.registered(registered()));

        assertThat(shared.post("/desk/audit/export", Map.of("part", "1")).statusCode())
                .isEqualTo(403);
        assertThat(shared.post("/desk/content-files/export", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(SitePages.written()
                        .writer()
                        .visitor()
                        .post("/desk/audit/export", Map.of("part", "1"))
                        .statusCode())
                .as("elsewhere it is asked who she is")
                .isEqualTo(404);
    }

    private static String registered() {
        String login = HttpSignIn.login();
        HttpSignIn.register(HttpVisitor.atSite(), login);
        HttpSignIn.again(login); // and is not asked for a second factor again
        return login;
    }
}
