/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luwte.launcher.DemoAccount;
import org.luwte.stack.AccountActions;
import org.luwte.stack.HtmlForm;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.SecondFactor;
import org.luwte.stack.SecondFactor.AppAndCard;
import org.luwte.stack.Totp;

/** Passwords and the second factor (issue 3, section 1; privacy-safety.md ). */
class RecoveryST {

    @Test
    void theFirstSignInOffersACodeFromAnAppWithTwelveRecoveryCodes() {
        DemoAccount account = SecondFactor.registered();
        AppAndCard card = SecondFactor.appAndCard(account);

        assertThat(card.codes()).hasSize(12).doesNotHaveDuplicates().allMatch(code -> code.length() == 12);
        HttpVisitor visitor = HttpVisitor.atSite();
        HttpResponse<String> page = SecondFactor.password(visitor, account);
        String code = Totp.at(card.secret(), 1);
        SecondFactor.assertBack(send(visitor, page, SecondFactor.OTP, Map.of("otp", code)));

        HttpVisitor thief = HttpVisitor.atSite();
        page = SecondFactor.password(thief, account);
        assertThat(HtmlForm.has(
                        send(thief, page, SecondFactor.OTP, Map.of("otp", code)).body(), SecondFactor.OTP))
                .as("a code works once")
                .isTrue();
        assertThat(HtmlForm.has(
                        send(thief, page, SecondFactor.OTP, Map.of("otp", Totp.at(card.secret(), -4)))
                                .body(),
                        SecondFactor.OTP))
                .as("an old code")
                .isTrue();
    }

    @Test
    void whoDeclinesIsNotAskedAgain() {
        DemoAccount account = SecondFactor.registered();
        HttpVisitor visitor = HttpVisitor.atSite();
        HttpResponse<String> offer = SecondFactor.password(visitor, account);
        assertThat(offer.body()).contains("value=\"later\"");
        SecondFactor.assertBack(send(visitor, offer, "luwte-factor-offer", Map.of("choice", "later")));

        SecondFactor.assertBack(SecondFactor.password(HttpVisitor.atSite(), account));
    }

    @Test
    void aRecoveryCodeWorksInPlaceOfTheApp() {
        DemoAccount account = SecondFactor.registered();
        AppAndCard card = SecondFactor.appAndCard(account);
        HttpVisitor visitor = HttpVisitor.atSite();
        HttpResponse<String> page =
                send(visitor, SecondFactor.password(visitor, account), SecondFactor.OTP, Map.of("tryAnotherWay", "on"));
        List<String> ways = SecondFactor.ways(page);
        assertThat(ways).hasSize(2);
        page = send(visitor, page, "kc-select-credential-form", Map.of("authenticationExecution", ways.get(1)));

        SecondFactor.assertBack(send(
                visitor,
                page,
                SecondFactor.CARD,
                Map.of("recoveryCodeInput", card.codes().get(0))));
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
        assertThat(HtmlForm.has(
                        SecondFactor.password(HttpVisitor.atSite(), other).body(), "kc-form-login"))
                .isTrue();
        assertThat(HtmlForm.has(
                        SecondFactor.password(HttpVisitor.atSite(), right).body(), "luwte-factor-offer"))
                .isTrue();
    }

    /** length and the list of common and stolen ones decide, not the kind of characters. */
    @Test
    void passwordsAreRefusedForLengthOrForBeingCommonAndForNothingElse() {
        for (String refused : List.of("elf letters", "x".repeat(129), "welkom123456", "DegenerationX")) {
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

    private static HttpResponse<String> send(
            HttpVisitor visitor, HttpResponse<String> page, String form, Map<String, String> values) {
        return AccountActions.send(visitor, page, form, values);
    }
}
