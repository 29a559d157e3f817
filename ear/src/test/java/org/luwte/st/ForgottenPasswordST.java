/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luwte.stack.SecondFactor.CARD;
import static org.luwte.stack.SecondFactor.NEW_PASSWORD;
import static org.luwte.stack.SecondFactor.OTP;
import static org.luwte.stack.SecondFactor.RESET;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luwte.launcher.DemoAccount;
import org.luwte.stack.AccountActions;
import org.luwte.stack.HtmlForm;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.Mailbox;
import org.luwte.stack.SecondFactor;
import org.luwte.stack.SecondFactor.AppAndCard;
import org.luwte.stack.Totp;

/** The way back in (issue 3, section 1; privacy-safety.md N-06, A-40 to A-43). */
class ForgottenPasswordST {

    private static final String PASSWORD = "nieuwe wandelschoenen aan";

    @Test
    void isReplacedWithACodeOfTheCardButNotPastTheApp() {
        DemoAccount account = SecondFactor.registered();
        AppAndCard has = SecondFactor.appAndCard(account);
        HttpVisitor visitor = HttpVisitor.atSite();
        HttpResponse<String> page = byCard(visitor, account, has, 0);
        assertThat(HtmlForm.has(page.body(), OTP)).as("the app is asked").isTrue();
        page = AccountActions.send(visitor, page, OTP, Map.of("otp", Totp.at(has.secret(), 1)));
        SecondFactor.assertBack(SecondFactor.newPassword(visitor, page, PASSWORD));

        assertThat(HtmlForm.has(
                        SecondFactor.password(HttpVisitor.atSite(), account).body(), "kc-form-login"))
                .as("the old password")
                .isTrue();
        page = byCard(HttpVisitor.atSite(), account, has, 0);
        assertThat(HtmlForm.has(page.body(), RESET)).as("a code works once").isTrue();
    }

    /** Whoever finds the card has one thing, not two, however many codes are on it. */
    @Test
    void isNotReplacedWithTwoCodesOfOneCard() {
        String address = HttpSignIn.login() + "@post.example";
        DemoAccount account = SecondFactor.registeredWith(address);
        AppAndCard has = SecondFactor.cardBeforeApp(account);
        HttpVisitor finder = HttpVisitor.atSite();
        HttpResponse<String> page = byCard(finder, account, has, 0);
        assertThat(HtmlForm.has(page.body(), OTP)).as("the app is asked").isTrue();
        assertThat(page.body())
                .as("what to do without the app")
                .contains("id=\"second\"")
                .doesNotContain("tryAnotherWay");

        HttpResponse<String> forged = AccountActions.send(
                finder, page, OTP, Map.of("authenticationExecution", stepOfTheCard(address, account)));
        assertNoFurther(forged);
        finder = HttpVisitor.atSite();
        page = byCard(finder, account, has, 1);
        assertNoFurther(AccountActions.send(finder, page, OTP, Map.of("tryAnotherWay", "on")));
        assertThat(HtmlForm.has(AccountActions.open(finder, "CONFIGURE_TOTP").body(), "kc-form-login"))
                .as("nobody is signed in who could add an app")
                .isTrue();
    }

    private static void assertNoFurther(HttpResponse<String> page) {
        assertThat(page.statusCode()).isIn(200, 400, 500);
        for (String form : List.of(CARD, NEW_PASSWORD)) {
            assertThat(HtmlForm.has(page.body(), form)).as(form).isFalse();
        }
        assertThat(SecondFactor.ways(page)).hasSizeLessThan(2);
    }

    /** The number of the step that asks for a code of the card, as the page of ways names it after a mailed code. */
    private static String stepOfTheCard(String address, DemoAccount account) {
        HttpVisitor visitor = HttpVisitor.atSite();
        HttpResponse<String> page = byMail(visitor, address, account);
        page = AccountActions.send(visitor, page, CARD, Map.of("tryAnotherWay", "on"));
        assertThat(SecondFactor.ways(page)).hasSize(2);
        return SecondFactor.ways(page).get(0);
    }

    @Test
    void isReplacedWithAMailedCodeAndACodeOfTheCard() {
        String address = HttpSignIn.login() + "@post.example";
        DemoAccount account = SecondFactor.registeredWith(address);
        AppAndCard has = SecondFactor.cardBeforeApp(account);
        HttpVisitor visitor = HttpVisitor.atSite();

        HttpResponse<String> page = byMail(visitor, address, account);
        page = AccountActions.send(
                visitor, page, CARD, Map.of("recoveryCodeInput", has.codes().get(0)));

        SecondFactor.assertBack(SecondFactor.newPassword(visitor, page, PASSWORD));
    }

    /** Who declined an app chose the card as the way back in. */
    @Test
    void isReplacedWithTheCardAloneWhereThereIsNoOtherFactor() {
        DemoAccount account = SecondFactor.registered();
        List<String> codes = SecondFactor.card(HttpVisitor.atSite(), account);
        HttpVisitor visitor = HttpVisitor.atSite();

        HttpResponse<String> page =
                SecondFactor.proof(visitor, SecondFactor.forgot(visitor), account.login(), codes.get(0));

        SecondFactor.assertBack(SecondFactor.newPassword(visitor, page, PASSWORD));
    }

    @Test
    void isReplacedByMailOnlyForWhoChoseAnAddress() {
        String address = HttpSignIn.login() + "@post.example";
        DemoAccount account = SecondFactor.registeredWith(address);
        HttpVisitor visitor = HttpVisitor.atSite();
        HttpResponse<String> page = mailed(visitor, account);
        String code = Mailbox.of(address).code(2);
        assertThat(Mailbox.of(address).texts())
                .allSatisfy(mail ->
                        assertThat(mail).doesNotContainIgnoringCase("luwte").doesNotContain("http"));
        page = SecondFactor.proof(visitor, page, account.login(), code.toLowerCase(Locale.ROOT));
        SecondFactor.assertBack(SecondFactor.newPassword(visitor, page, PASSWORD));
        Mailbox.of(address).await(3);

        HttpVisitor again = HttpVisitor.atSite();
        page = SecondFactor.proof(again, SecondFactor.forgot(again), account.login(), code);
        assertThat(HtmlForm.has(page.body(), RESET)).as("a code works once").isTrue();
    }

    /** The account that exists has all that a page could give away: a card, an app and an address. */
    @Test
    void theAnswersForANameThatDoesNotExistAreTheSame() {
        String address = HttpSignIn.login() + "@post.example";
        DemoAccount known = SecondFactor.registeredWith(address);
        SecondFactor.cardBeforeApp(known);
        String unknown = HttpSignIn.login();

        for (Map<String, String> fields : List.of(Map.of("send", "on"), Map.of("code", "ABCDEFGHJKLM"))) {
            assertThat(answer(unknown, fields)).isEqualTo(answer(known.login(), fields));
        }
        Mailbox.of(address).await(2);
    }

    private static String answer(String login, Map<String, String> fields) {
        HttpVisitor visitor = HttpVisitor.atSite();
        Map<String, String> filled = new HashMap<>(fields);
        filled.put("username", login);
        HttpResponse<String> page = AccountActions.send(visitor, SecondFactor.forgot(visitor), RESET, filled);
        return page.statusCode()
                + page.body().replace(login, "NAME").replaceAll("(session_code|tab_id|client_data)=[^&\"]+", "$1=X");
    }

    private static HttpResponse<String> byCard(HttpVisitor visitor, DemoAccount account, AppAndCard has, int code) {
        return SecondFactor.proof(
                visitor,
                SecondFactor.forgot(visitor),
                account.login(),
                has.codes().get(code));
    }

    private static HttpResponse<String> byMail(HttpVisitor visitor, String address, DemoAccount account) {
        HttpResponse<String> page = mailed(visitor, account);
        return SecondFactor.proof(
                visitor, page, account.login(), Mailbox.of(address).code(2));
    }

    private static HttpResponse<String> mailed(HttpVisitor visitor, DemoAccount account) {
        return AccountActions.send(
                visitor, SecondFactor.forgot(visitor), RESET, Map.of("username", account.login(), "send", "on"));
    }
}
