/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luwte.browser.Browsers;
import org.luwte.browser.Door;
import org.luwte.browser.Person;
import org.luwte.browser.Setup;
import org.luwte.browser.SignInPage;
import org.luwte.launcher.DemoAccount;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.TestStack;

/**
 * The pages of the identity provider, as people meet them: in our look, in both languages, with the way out first, fit for a
 * narrow phone and for everybody (adr/0028). That they ask nothing of another host and break no policy holds for every browser
 * of the tests.
 */
class DoorST {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void signingInAndItsErrors(String language) {
        Door door = new Door(browsers.person(), language);
        DemoAccount staff = TestStack.get().account("fatima");

        door.signIn().look();
        door.fill("#username", HttpSignIn.login())
                .fill("#password", "not this one")
                .click("#kc-login");
        door.awaitError().look();
        door.fill("#username", staff.login())
                .fill("#password", staff.password())
                .click("#kc-login");
        door.at("login-otp").look();
        door.click("#kc-login").awaitError().look();

        assertThat(door.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void registeringAndItsErrors(String language) {
        Door door = new Door(browsers.person(), language);

        door.register().look();
        door.fill("#username", "an@address").fill("#password", "short").fill("#password-confirm", "other");
        door.click("#kc-register").awaitError().look();

        assertThat(door.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void signingOut(String language) {
        Door door = new Door(browsers.person(), language);
        DemoAccount member = TestStack.get().account("samira");

        door.signIn()
                .fill("#username", member.login())
                .fill("#password", member.password())
                .click("#kc-login");
        door.awaitSite();
        door.open("/protocol/openid-connect/logout?ui_locales=" + language)
                .at("logout-confirm")
                .look();
        door.click("#kc-logout").at("info").look();

        assertThat(door.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void whatGoesWrong(String language) {
        Door door = new Door(browsers.person(), language);
        String action = door.signIn().page().locator("#kc-form-login").getAttribute("action");

        door.openAddress(action.replaceFirst("execution=[^&]*", "execution=00000000-0000-4000-8000-000000000000"));
        door.at("login-page-expired").look();
        for (String wrong : List.of(
                "/protocol/openid-connect/auth?client_id=nobody&response_type=code",
                "/protocol/openid-connect/auth?client_id=luwte-web&response_type=code&redirect_uri=https%3A%2F%2Fevil.example",
                "/login-actions/action-token?key=made-up",
                "/broker/politie/endpoint?error=access_denied&state=made-up",
                "/no-such-page")) {
            door.open(wrong).at("error").look();
        }

        assertThat(door.faults()).isEmpty();
    }

    /** Without cookies the provider knows only the language of the browser. */
    @Test
    void cookiesThatAreGone() {
        Door door = new Door(browsers.person(), "nl").signIn();
        String action = door.page().locator("#kc-form-login").getAttribute("action");
        door.page().context().clearCookies();

        door.openAddress(action).at("error").look();

        assertThat(door.faults()).isEmpty();
    }

    /** Reloading a page that answered a form, or going back to it, asks nothing twice and shows no broken page. */
    @Test
    void refusedPageCanBeReloaded() {
        Door door = new Door(browsers.person(), "nl");
        door.signIn()
                .fill("#username", HttpSignIn.login())
                .fill("#password", "not this one")
                .click("#kc-login");
        door.awaitError();

        assertThat(door.page().url()).doesNotContain("session_code");
        door.page().reload();
        door.at("login");
    }

    @Test
    void pagesLoadOnlyTheirOwnFilesAndAreNeverFramed() {
        Person person = browsers.person();
        Response page = person.open("/enter?ui_locales=nl");

        assertThat(page.headerValue("content-security-policy").split("; ?"))
                .contains(
                        "default-src 'none'",
                        "script-src 'self'",
                        "style-src 'self'",
                        "frame-ancestors 'none'",
                        "base-uri 'none'")
                .noneMatch(directive -> directive.contains("unsafe") || directive.contains("*"));
        assertThat(page.headerValue("x-frame-options")).isEqualTo("DENY");
        assertThat(page.headerValue("referrer-policy")).isEqualTo("no-referrer");
        assertThat(page.headerValue("x-content-type-options")).isEqualTo("nosniff");
    }

    @Test
    void signingInAndLeavingWorkWithoutScript() {
        Person person = browsers.person(Setup.PLAIN);
        SignInPage.open(person).as("willem");
        person.open("/me");
        assertThat(person.path()).isEqualTo("/me");

        Person other = browsers.person(Setup.PLAIN);
        other.open("/enter?ui_locales=nl");
        other.page().locator("#exit").click();

        other.page().waitForURL(Person.NEUTRAL_SITE);
    }
}
