/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.luwte.launcher.DemoAccount;
import org.luwte.stack.AccountActions;
import org.luwte.stack.HtmlForm;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.Mailbox;
import org.luwte.stack.Totp;

/** The second factor and the way back in (issue 3, section 1; privacy-safety.md N-06, A-40 to A-44). */
class RecoveryST {

    private static final String NEW_PASSWORD = "nieuwe wandelschoenen aan";
    private static final String OTP = "kc-otp-login-form";
    private static final String RESET = "luwte-reset";
    private static final Pattern FORGOT = Pattern.compile("id=\"forgot\" href=\"([^\"]+)\"");

    @Test
    void theFirstSignInOffersACodeFromAnAppWithTwelveRecoveryCodes() {
        DemoAccount account = registered();
        Card card = setUp(account);

        assertThat(card.codes()).hasSize(12).doesNotHaveDuplicates().allMatch(code -> code.length() == 12);
        HttpVisitor visitor = HttpVisitor.atSite();
        HttpResponse<String> page = password(visitor, account);
        String code = Totp.at(card.secret(), 1);
        assertBack(send(visitor, page, OTP, Map.of("otp", code)));

        HttpVisitor thief = HttpVisitor.atSite();
        page = password(thief, account);
        assertThat(HtmlForm.has(send(thief, page, OTP, Map.of("otp", code)).body(), OTP))
                .as("a code works once")
                .isTrue();
        assertThat(HtmlForm.has(
                        send(thief, page, OTP, Map.of("otp", Totp.at(card.secret(), -4)))
                                .body(),
                        OTP))
                .as("an old code")
                .isTrue();
    }

    @Test
    void whoDeclinesIsNotAskedAgain() {
        DemoAccount account = registered();
        HttpVisitor visitor = HttpVisitor.atSite();
        HttpResponse<String> offer = password(visitor, account);
        assertThat(offer.body()).contains("value=\"later\"");
        assertBack(send(visitor, offer, "luwte-factor-offer", Map.of("choice", "later")));

        assertBack(password(HttpVisitor.atSite(), account));
    }

    @Test
    void aRecoveryCodeWorksInPlaceOfTheApp() {
        DemoAccount account = registered();
        Card card = setUp(account);
        HttpVisitor visitor = HttpVisitor.atSite();
        HttpResponse<String> page = send(visitor, password(visitor, account), OTP, Map.of("tryAnotherWay", "on"));
        List<String> ways = Pattern.compile("name=\"authenticationExecution\" value=\"([^\"]+)\"")
                .matcher(page.body())
                .results()
                .map(way -> way.group(1))
                .toList();
        assertThat(ways).hasSize(2);
        page = send(visitor, page, "kc-select-credential-form", Map.of("authenticationExecution", ways.get(1)));
        String form = Pattern.compile("<form[^>]*id=\"(kc-recovery[^\"]*)\"")
                .matcher(page.body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);

        assertBack(send(
                visitor, page, form, Map.of("recoveryCodeInput", card.codes().get(0))));
    }

    @Test
    void aForgottenPasswordIsReplacedWithACodeOfTheCardButNotPastTheApp() {
        DemoAccount account = registered();
        Card card = setUp(account);
        HttpVisitor visitor = HttpVisitor.atSite();
        HttpResponse<String> page = forgot(visitor);
        page = send(
                visitor,
                page,
                RESET,
                Map.of("username", account.login(), "code", card.codes().get(0)));
        assertThat(HtmlForm.has(page.body(), OTP)).as("the app is asked").isTrue();
        page = send(visitor, page, OTP, Map.of("otp", Totp.at(card.secret(), 1)));
        assertBack(newPassword(visitor, page));

        assertThat(HtmlForm.has(password(HttpVisitor.atSite(), account).body(), "kc-form-login"))
                .as("the old password")
                .isTrue();
        HttpVisitor again = HttpVisitor.atSite();
        page = forgot(again);
        page = send(
                again,
                page,
                RESET,
                Map.of("username", account.login(), "code", card.codes().get(0)));
        assertThat(HtmlForm.has(page.body(), RESET)).as("a code works once").isTrue();
    }

    @Test
    void aForgottenPasswordIsReplacedByMailOnlyForWhoChoseAnAddress() {
        String address = HttpSignIn.login() + "@post.example";
        DemoAccount account = registeredWith(address);
        HttpVisitor visitor = HttpVisitor.atSite();
        HttpResponse<String> page =
                send(visitor, forgot(visitor), RESET, Map.of("username", account.login(), "send", "on"));
        String code = Mailbox.of(address).code(2);
        assertThat(Mailbox.of(address).texts())
                .allSatisfy(mail ->
                        assertThat(mail).doesNotContainIgnoringCase("luwte").doesNotContain("http"));
        page = send(visitor, page, RESET, Map.of("username", account.login(), "code", code.toLowerCase(Locale.ROOT)));
        assertBack(newPassword(visitor, page));
        Mailbox.of(address).await(3);

        HttpVisitor again = HttpVisitor.atSite();
        page = send(again, forgot(again), RESET, Map.of("username", account.login(), "code", code));
        assertThat(HtmlForm.has(page.body(), RESET)).as("a code works once").isTrue();
    }

    /** An account whose owner chose this address and proved that its mails arrive. */
    private static DemoAccount registeredWith(String address) {
        String login = HttpSignIn.login();
        HttpVisitor visitor = HttpVisitor.atSite();
        HttpSignIn.register(visitor, login);
        HttpResponse<String> page = AccountActions.open(visitor, "luwte-recovery-address");
        page = send(visitor, page, "luwte-address", Map.of("address", address, "choice", "save"));
        page = send(visitor, page, "luwte-address-code", Map.of("code", "wrong", "choice", "confirm"));
        assertThat(page.statusCode()).as("a wrong code").isEqualTo(200);
        HttpResponse<String> done = send(
                visitor,
                page,
                "luwte-address-code",
                Map.of("code", Mailbox.of(address).code(1), "choice", "confirm"));
        assertThat(AccountActions.location(done).toString())
                .contains("/me/sign-in?", "kc_action_status=success")
                .doesNotContain("code=", "access_token", "id_token");
        return HttpSignIn.registered(login);
    }

    @Test
    void theAnswersForANameThatDoesNotExistAreTheSame() {
        String known = registered().login();
        String unknown = HttpSignIn.login();
        for (Map<String, String> fields : List.of(Map.of("send", "on"), Map.of("code", "ABCDEFGHJKLM"))) {
            assertThat(answer(unknown, fields)).isEqualTo(answer(known, fields));
        }
    }

    private static String answer(String login, Map<String, String> fields) {
        HttpVisitor visitor = HttpVisitor.atSite();
        Map<String, String> filled = new HashMap<>(fields);
        filled.put("username", login);
        HttpResponse<String> page = send(visitor, forgot(visitor), RESET, filled);
        return page.statusCode()
                + page.body().replace(login, "NAME").replaceAll("(session_code|tab_id|client_data)=[^&\"]+", "$1=X");
    }

    /** bcrypt would cut a password off after 72 bytes. */
    @Test
    void everyByteOfALongPasswordCounts() {
        String login = HttpSignIn.login();
        String start = "x".repeat(99);
        HttpVisitor visitor = HttpVisitor.atSite();
        HttpSignIn.register(visitor, login, start + "1");

        DemoAccount other = new DemoAccount(login, start + "2", null, "member", "", "luwte");
        DemoAccount right = new DemoAccount(login, start + "1", null, "member", "", "luwte");
        assertThat(HtmlForm.has(password(HttpVisitor.atSite(), other).body(), "kc-form-login"))
                .isTrue();
        assertThat(HtmlForm.has(password(HttpVisitor.atSite(), right).body(), "luwte-factor-offer"))
                .isTrue();
    }

    /** length and our own list decide, not the kind of characters. */
    @Test
    void passwordsAreRefusedForLengthOrForBeingCommonAndForNothingElse() {
        for (String refused : List.of("elf letters", "x".repeat(129), "welkom123456")) {
            HttpResponse<String> page = HttpSignIn.register(HttpVisitor.atSite(), HttpSignIn.login(), refused);
            assertThat(HtmlForm.has(page.body(), "kc-register-form"))
                    .as(refused)
                    .isTrue();
        }
        for (String accepted : List.of("twaalfletter", "y".repeat(128))) {
            HttpResponse<String> page = HttpSignIn.register(HttpVisitor.atSite(), HttpSignIn.login(), accepted);
            assertThat(page.uri().getPath()).as(accepted).isEqualTo("/join/pseudonym");
        }
    }

    private static DemoAccount registered() {
        String login = HttpSignIn.login();
        HttpSignIn.register(HttpVisitor.atSite(), login);
        return HttpSignIn.registered(login);
    }

    /** Takes the offer of the first sign-in: an app and a card. */
    private static Card setUp(DemoAccount account) {
        HttpVisitor visitor = HttpVisitor.atSite();
        HttpResponse<String> page =
                send(visitor, password(visitor, account), "luwte-factor-offer", Map.of("choice", "app"));
        String secret = Totp.base32(HtmlForm.byId(page.body(), "kc-totp-settings-form")
                .fields()
                .get("totpSecret")
                .getBytes(StandardCharsets.US_ASCII));
        page = send(visitor, page, "kc-totp-settings-form", Map.of("totp", Totp.at(secret, 0), "userLabel", "app"));
        List<String> codes = Arrays.asList(HtmlForm.byId(page.body(), "kc-recovery-codes-settings-form")
                .fields()
                .get("generatedRecoveryAuthnCodes")
                .split(","));
        assertBack(send(
                visitor, page, "kc-recovery-codes-settings-form", Map.of("kcRecoveryCodesConfirmationCheck", "on")));
        return new Card(secret, codes);
    }

    private record Card(String secret, List<String> codes) {}

    private static HttpResponse<String> password(HttpVisitor visitor, DemoAccount account) {
        HttpResponse<String> page = visitor.follow(visitor.get("/enter?ui_locales=nl"));
        return send(
                visitor, page, "kc-form-login", Map.of("username", account.login(), "password", account.password()));
    }

    private static HttpResponse<String> forgot(HttpVisitor visitor) {
        HttpResponse<String> page = visitor.follow(visitor.get("/enter?ui_locales=nl"));
        Matcher link = FORGOT.matcher(page.body());
        assertThat(link.find()).as("the link is there").isTrue();
        String address = page.uri().resolve(link.group(1).replace("&amp;", "&")).toString();
        return visitor.follow(visitor.get(address));
    }

    private static HttpResponse<String> newPassword(HttpVisitor visitor, HttpResponse<String> page) {
        return send(
                visitor,
                page,
                "kc-passwd-update-form",
                Map.of("password-new", NEW_PASSWORD, "password-confirm", NEW_PASSWORD));
    }

    private static HttpResponse<String> send(
            HttpVisitor visitor, HttpResponse<String> page, String form, Map<String, String> values) {
        return AccountActions.send(visitor, page, form, values);
    }

    /** The identity provider is done and leads back to the site. */
    private static void assertBack(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(AccountActions.location(answer).getPath()).startsWith("/enter");
    }
}
