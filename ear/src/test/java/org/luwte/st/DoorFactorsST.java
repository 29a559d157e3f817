/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luwte.browser.Browsers;
import org.luwte.browser.Door;
import org.luwte.browser.PasskeyStore;
import org.luwte.browser.Person;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.Mailbox;
import org.luwte.stack.Totp;

/** The pages on which somebody sets up, uses and changes ways to sign in: the same rules as in {@link DoorST}. */
class DoorFactorsST {

    private static final String PASSWORD = "wandelen langs het water";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void appAndRecoveryCodes(String language) {
        Door door = new Door(browsers.person(), language);
        String login = registered(door);
        door.page().context().clearCookies();
        String secret = chooseApp(door, login);
        door.fill("#totp", Totp.next(secret)).click("#saveTOTPBtn");
        List<String> codes = keepCodes(door);

        door.page().context().clearCookies();
        signIn(door, login).at("login-otp").look();
        door.click("#try-another-way").at("select-authenticator").look();
        door.click("button.choice >> nth=1").await("#recoveryCodeInput").look();
        door.fill("#recoveryCodeInput", "AAAA-BBBB-CCCC")
                .click("#kc-login")
                .awaitError()
                .look();
        door.fill("#recoveryCodeInput", codes.get(0)).click("#kc-login").awaitSite();

        assertThat(door.faults()).isEmpty();
    }

    private static String chooseApp(Door door, String login) {
        signIn(door, login).at("luwte-factor-offer").look();
        door.click("#offer-app").at("login-config-totp").look();
        door.click("#mode-manual").await("#kc-totp-secret-key").look();
        String secret = door.page().locator("#kc-totp-secret-key").innerText().replace(" ", "");
        door.click("#saveTOTPBtn").awaitError().look();
        return secret;
    }

    private static List<String> keepCodes(Door door) {
        door.at("login-recovery-authn-code-config").look();
        List<String> codes = door.page().locator("#kc-recovery-codes-list li").allInnerTexts();
        assertThat(codes).hasSize(12);
        assertThatPaperNamesNoSite(door.page());
        door.page().locator("#kept").check();
        door.click("#saveRecoveryAuthnCodesBtn").awaitSite();
        return codes;
    }

    /** On paper stand the codes and what to do, not where they belong (privacy-safety.md, TM-02). */
    private static void assertThatPaperNamesNoSite(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("body").innerText())
                .contains(page.locator("#kc-recovery-codes-list li").last().innerText())
                .doesNotContainIgnoringCase("luwte");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void passkey(String language) {
        Door door = new Door(browsers.person(), language);
        String login = registered(door);
        door.page().context().clearCookies();
        signIn(door, login)
                .at("luwte-factor-offer")
                .click("#offer-key")
                .at("webauthn-register")
                .look();
        door.page().evaluate("() => { navigator.credentials.create = () => Promise.reject(new Error('no')); }");
        door.click("#registerWebAuthn").at("webauthn-error").look();
        door.click("#kc-try-again").at("webauthn-register");
        PasskeyStore.plugInto(door.page());
        door.click("#registerWebAuthn");
        keepCodes(door);

        door.page().context().clearCookies();
        signIn(door, login).at("webauthn-authenticate").look();
        door.click("#authenticateWebAuthnButton").awaitSite();

        assertThat(door.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nl,Je hebt een bericht", "en,You have a message"})
    void recoveryAddressAndForgottenPassword(String language, String subject) {
        Door door = new Door(browsers.person(), language);
        String login = registered(door);
        String address = login + "@post.example";
        door.action("luwte-recovery-address").at("luwte-recovery-address").look();
        door.fill("#address", "no address").click("#address-save").awaitError().look();
        door.fill("#address", address).click("#address-save").await("#code").look();
        door.fill("#code", "none").click("#address-confirm").awaitError().look();
        door.fill("#code", Mailbox.of(address).code(1))
                .click("#address-confirm")
                .awaitSite();
        door.action("luwte-recovery-address").await("#address-remove").look();

        door.page().context().clearCookies();
        door.signIn().click("#forgot").at("luwte-reset").look();
        door.click("#reset-check").awaitError().look();
        door.fill("#username", login).click("#reset-send").await(".note").look();
        door.fill("#code", Mailbox.of(address).code(2)).click("#reset-check");
        door.at("login-update-password").look();
        // Ending other sessions makes the provider forget the language of this one when it refuses the password
        // (adr/0028).
        door.page().locator("#logout-sessions").uncheck();
        door.fill("#password-new", "short").fill("#password-confirm", "short").click("#kc-submit");
        door.awaitError().look();

        assertThat(door.faults()).isEmpty();
        assertThat(Mailbox.of(address).texts()).allSatisfy(mail -> assertPlain(mail, subject));
    }

    /** One sentence of plain text, a constant subject, no name, no link, no picture (privacy-safety.md U-10, P-05). */
    private static void assertPlain(String mail, String subject) {
        assertThat(mail).contains("Subject: " + subject).containsOnlyOnce("Content-Type: text/");
        assertThat(mail)
                .contains("Content-Type: text/plain")
                .doesNotContainIgnoringCase("luwte")
                .doesNotContain("http");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void waitingAfterManyWrongTries(String language) {
        Person person = browsers.person();
        // Without it the page stays while we look.
        person.context().route("**/js/door.js", Route::abort);
        Door door = new Door(person, language).signIn();
        String login = HttpSignIn.login();

        for (int tries = 0; tries < 15 && !door.isAt("luwte-wait"); tries++) {
            door.fill("#username", login).fill("#password", "not this one").click("#kc-login");
            door.await(".field-error, #again");
        }
        door.at("luwte-wait").look();

        assertThat(door.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void newPasswordAndSecondThoughts(String language) {
        Door door = new Door(browsers.person(), language);
        registered(door);

        door.action("UPDATE_PASSWORD").at("login-update-password").look();
        door.click("#cancel").awaitSite();

        assertThat(door.faults()).isEmpty();
    }

    /** A new account, signed in; gives its login name. */
    private static String registered(Door door) {
        String login = HttpSignIn.login();
        door.register().fill("#username", login).fill("#password", PASSWORD).fill("#password-confirm", PASSWORD);
        door.click("#kc-register").awaitSite();
        return login;
    }

    private static Door signIn(Door door, String login) {
        return door.signIn()
                .fill("#username", login)
                .fill("#password", PASSWORD)
                .click("#kc-login");
    }
}
