/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.stack;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.luwte.launcher.DemoAccount;

/** Signs people in over HTTP, through the pages of the identity provider. For tests that are not about signing in. */
public final class HttpSignIn {

    private static final String PASSWORD = "a-long-pass-phrase-of-a-test";

    private HttpSignIn() {}

    /** A demo account, signed in at the running stack. */
    public static HttpVisitor as(String login) {
        HttpVisitor visitor = HttpVisitor.atSite();
        signIn(visitor, TestStack.get().account(login));
        return visitor;
    }

    /** Agent De Vries, signed in through the police's own identity provider. */
    public static HttpVisitor partner() {
        return partner(HttpVisitor.atSite(), TestStack.get().account("devries"));
    }

    /** A partner of the police, signed in at the site of this visitor. */
    public static HttpVisitor partner(HttpVisitor visitor, DemoAccount account) {
        signIn(visitor, account, "/enter?kc_idp_hint=politie&ui_locales=nl");
        return visitor;
    }

    /** Signs in; gives the page at the end of it. */
    public static HttpResponse<String> signIn(HttpVisitor visitor, DemoAccount account) {
        return signIn(visitor, account, "/enter?ui_locales=nl");
    }

    /** Signs in, and says that others use the device too. */
    public static HttpResponse<String> onSharedDevice(HttpVisitor visitor, DemoAccount account) {
        HttpResponse<String> page = visitor.follow(visitor.get("/enter?ui_locales=nl"));
        HtmlForm form = HtmlForm.byId(page.body(), "kc-form-login");
        return later(
                visitor,
                visitor.follow(visitor.post(
                        form.action(),
                        form.filled(Map.of(
                                "username", account.login(), "password", account.password(), "luwteShared", "on")))));
    }

    private static HttpResponse<String> signIn(HttpVisitor visitor, DemoAccount account, String way) {
        HttpResponse<String> page = visitor.follow(visitor.get(way));
        HtmlForm form = HtmlForm.byId(page.body(), "kc-form-login");
        page = visitor.follow(visitor.post(
                form.action(), form.filled(Map.of("username", account.login(), "password", account.password()))));
        if (HtmlForm.has(page.body(), "kc-otp-login-form")) {
            HtmlForm otp = HtmlForm.byId(page.body(), "kc-otp-login-form");
            page = visitor.follow(visitor.post(otp.action(), otp.filled(Map.of("otp", Totp.of(account)))));
        }
        return later(visitor, page);
    }

    /** Says "not now" where a second factor is offered. */
    private static HttpResponse<String> later(HttpVisitor visitor, HttpResponse<String> page) {
        if (!HtmlForm.has(page.body(), "luwte-factor-offer")) {
            return page;
        }
        HtmlForm offer = HtmlForm.byId(page.body(), "luwte-factor-offer");
        return visitor.follow(visitor.post(offer.action(), offer.filled(Map.of("choice", "later"))));
    }

    /** How somebody signs in who registered with {@link #register}. */
    public static DemoAccount registered(String login) {
        return new DemoAccount(login, PASSWORD, null, "member", "of a test", "luwte");
    }

    /** Somebody who registered as {@link #register} does, signed in once more at another browser. */
    public static HttpVisitor again(String login) {
        HttpVisitor visitor = HttpVisitor.atSite();
        signIn(visitor, registered(login));
        return visitor;
    }

    /** Fills in the sign-in form of a page that asks again who somebody is; gives the page at the end of it. */
    public static HttpResponse<String> show(HttpVisitor visitor, HttpResponse<String> page, String login) {
        HtmlForm form = HtmlForm.byId(page.body(), "kc-form-login");
        return later(
                visitor,
                visitor.follow(
                        visitor.post(form.action(), form.filled(Map.of("username", login, "password", PASSWORD)))));
    }

    /** Somebody with a new account who has not joined yet. */
    public static HttpVisitor nobody() {
        HttpVisitor visitor = HttpVisitor.atSite();
        register(visitor, login());
        return visitor;
    }

    /** A new member, signed in, under a pseudonym made for her. */
    public static HttpVisitor newMember() {
        return newMember(HttpVisitor.atSite());
    }

    /** A new member at the site of this visitor. */
    public static HttpVisitor newMember(HttpVisitor visitor) {
        HttpResponse<String> page = register(visitor, login());
        HttpResponse<String> joined = visitor.follow(join(visitor, page, pseudonym()));
        if (joined.statusCode() != 200 || !joined.uri().getPath().equals("/groups")) {
            throw new AssertionError("joining led to " + joined.statusCode() + " " + joined.uri());
        }
        return visitor;
    }

    /** Registers with the identity provider; gives the page that follows. */
    public static HttpResponse<String> register(HttpVisitor visitor, String login) {
        return register(visitor, login, PASSWORD);
    }

    /** Registers with a password of choice; gives the page that follows. */
    public static HttpResponse<String> register(HttpVisitor visitor, String login, String password) {
        HttpResponse<String> page = visitor.follow(visitor.get("/enter?prompt=create&ui_locales=nl"));
        HtmlForm form = HtmlForm.byId(page.body(), "kc-register-form");
        return visitor.follow(visitor.post(
                form.action(),
                form.filled(Map.of("username", login, "password", password, "password-confirm", password))));
    }

    /** Sends the form of the pseudonym page with every control ticked. */
    public static HttpResponse<String> join(HttpVisitor visitor, HttpResponse<String> page, String pseudonym) {
        HtmlForm form = HtmlForm.byId(page.body(), "join");
        Map<String, String> values = new LinkedHashMap<>(form.checkBoxes());
        values.put("join:choice", "own");
        values.put("join:own", pseudonym);
        values.put("join:join", "join");
        return visitor.post(form.action(), form.filled(values));
    }

    /** A login name nobody has. */
    public static String login() {
        return "proef-" + letters(12);
    }

    /** A pseudonym nobody has. */
    public static String pseudonym() {
        String word = letters(14);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Random letters, without digits and without meaning. */
    public static String letters(int count) {
        return ThreadLocalRandom.current()
                .ints(count, 'a', 'z' + 1)
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
    }
}
