/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luwte.launcher.DemoAccount;

/** Pages of the identity provider about factors and forgotten passwords, gone through without a browser. */
public final class SecondFactor {

    /** The form that asks for a code of an app. */
    public static final String OTP = "kc-otp-login-form";

    /** The form that asks for a code of the card. */
    public static final String CARD = "kc-recovery-code-login-form";

    /** The form of a forgotten password. */
    public static final String RESET = "luwte-reset";

    /** The form for a new password. */
    public static final String NEW_PASSWORD = "kc-passwd-update-form";

    private static final Pattern FORGOT = Pattern.compile("id=\"forgot\" href=\"([^\"]+)\"");
    private static final Pattern WAY = Pattern.compile("name=\"authenticationExecution\" value=\"([^\"]+)\"");

    private SecondFactor() {}

    /** What somebody has who took an app and a card. */
    public record AppAndCard(String secret, List<String> codes) {}

    /** Somebody with a new account. */
    public static DemoAccount registered() {
        String login = HttpSignIn.login();
        HttpSignIn.register(HttpVisitor.atSite(), login);
        return HttpSignIn.registered(login);
    }

    /** A new account whose owner chose this address and proved that its mails arrive. */
    public static DemoAccount registeredWith(String address) {
        String login = HttpSignIn.login();
        HttpVisitor visitor = HttpVisitor.atSite();
        HttpSignIn.register(visitor, login);
        HttpResponse<String> page = AccountActions.open(visitor, "luwte-recovery-address");
        page = AccountActions.send(visitor, page, "luwte-address", Map.of("address", address, "choice", "save"));
        HttpResponse<String> done = AccountActions.send(
                visitor,
                page,
                "luwte-address-code",
                Map.of("code", Mailbox.of(address).code(1), "choice", "confirm"));
        assertThat(AccountActions.location(done).toString()).contains("kc_action_status=success");
        return HttpSignIn.registered(login);
    }

    /** Takes the offer of the first sign-in: an app and a card. */
    public static AppAndCard appAndCard(DemoAccount account) {
        HttpVisitor visitor = HttpVisitor.atSite();
        HttpResponse<String> page =
                AccountActions.send(visitor, password(visitor, account), "luwte-factor-offer", Map.of("choice", "app"));
        String secret = secret(page);
        page = app(visitor, page, secret);
        List<String> codes = codes(page);
        assertBack(keep(visitor, page));
        return new AppAndCard(secret, codes);
    }

    /** Takes a card at the first sign-in; the visitor stays signed in at the identity provider. */
    public static List<String> card(HttpVisitor visitor, DemoAccount account) {
        HttpResponse<String> page = AccountActions.send(
                visitor, password(visitor, account), "luwte-factor-offer", Map.of("choice", "codes"));
        List<String> codes = codes(page);
        assertBack(keep(visitor, page));
        return codes;
    }

    /** Takes a card first and an app later. */
    public static AppAndCard cardBeforeApp(DemoAccount account) {
        HttpVisitor visitor = HttpVisitor.atSite();
        List<String> codes = card(visitor, account);
        HttpResponse<String> page = AccountActions.open(visitor, "CONFIGURE_TOTP");
        String secret = secret(page);
        assertThat(AccountActions.location(app(visitor, page, secret)).toString())
                .contains("kc_action_status=success");
        return new AppAndCard(secret, codes);
    }

    private static String secret(HttpResponse<String> page) {
        return Totp.base32(HtmlForm.byId(page.body(), "kc-totp-settings-form")
                .fields()
                .get("totpSecret")
                .getBytes(StandardCharsets.US_ASCII));
    }

    private static HttpResponse<String> app(HttpVisitor visitor, HttpResponse<String> page, String secret) {
        return AccountActions.send(
                visitor, page, "kc-totp-settings-form", Map.of("totp", Totp.at(secret, 0), "userLabel", "app"));
    }

    private static List<String> codes(HttpResponse<String> page) {
        return Arrays.asList(HtmlForm.byId(page.body(), "kc-recovery-codes-settings-form")
                .fields()
                .get("generatedRecoveryAuthnCodes")
                .split(","));
    }

    private static HttpResponse<String> keep(HttpVisitor visitor, HttpResponse<String> page) {
        return AccountActions.send(
                visitor, page, "kc-recovery-codes-settings-form", Map.of("kcRecoveryCodesConfirmationCheck", "on"));
    }

    /** Gives login name and password; the page after it. */
    public static HttpResponse<String> password(HttpVisitor visitor, DemoAccount account) {
        HttpResponse<String> page = visitor.follow(visitor.get("/enter?ui_locales=nl"));
        return AccountActions.send(
                visitor, page, "kc-form-login", Map.of("username", account.login(), "password", account.password()));
    }

    /** The page of a forgotten password. */
    public static HttpResponse<String> forgot(HttpVisitor visitor) {
        HttpResponse<String> page = visitor.follow(visitor.get("/enter?ui_locales=nl"));
        Matcher link = FORGOT.matcher(page.body());
        assertThat(link.find()).as("the link is there").isTrue();
        String address = page.uri().resolve(link.group(1).replace("&amp;", "&")).toString();
        return visitor.follow(visitor.get(address));
    }

    /** Gives login name and code to the page of a forgotten password. */
    public static HttpResponse<String> proof(
            HttpVisitor visitor, HttpResponse<String> page, String login, String code) {
        return AccountActions.send(visitor, page, RESET, Map.of("username", login, "code", code));
    }

    /** Chooses a new password. */
    public static HttpResponse<String> newPassword(HttpVisitor visitor, HttpResponse<String> page, String password) {
        return AccountActions.send(
                visitor, page, NEW_PASSWORD, Map.of("password-new", password, "password-confirm", password));
    }

    /** The ways to go on that the page of ways names, each by the number of its step. */
    public static List<String> ways(HttpResponse<String> page) {
        return WAY.matcher(page.body())
                .results()
                .map((MatchResult way) -> way.group(1))
                .toList();
    }

    /** The identity provider is done and leads back to the site. */
    public static void assertBack(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(AccountActions.location(answer).getPath()).startsWith("/enter");
    }
}
