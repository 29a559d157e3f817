/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.browser;

import com.microsoft.playwright.Page;
import org.luwte.launcher.DemoAccount;
import org.luwte.stack.TestStack;
import org.luwte.stack.Totp;

/** The identity provider's pages: sign in, second factor, register. */
public final class SignInPage {

    private final Person person;

    private SignInPage(Person person) {
        this.person = person;
    }

    /** Asks the site to sign in, in Dutch. */
    public static SignInPage open(Person person) {
        person.open("/enter?ui_locales=nl");
        return at(person);
    }

    /** The page of the identity provider that is open. */
    public static SignInPage at(Person person) {
        person.page().locator("form").first().waitFor();
        return new SignInPage(person);
    }

    /** Whether the password is asked. */
    public static boolean asks(Person person) {
        return person.page().url().startsWith(TestStack.get().idpUrl())
                && person.page().locator("#password").count() > 0;
    }

    /** Signs in as one of the demo people and comes back to the site. */
    public void as(String login) {
        DemoAccount account = TestStack.get().account(login);
        password(account.login(), account.password());
        if (account.totpSecret() != null) {
            person.page().locator("#otp").fill(Totp.of(account));
            person.page().locator("#kc-login").click();
        }
        backAtSite();
    }

    /** Fills in login name and password and sends them. */
    public void password(String login, String password) {
        Page page = person.page();
        page.locator("#username").fill(login);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }

    /** Registers a new account and comes back to the site. */
    public void register(String login, String password) {
        Page page = person.page();
        page.locator("#username").fill(login);
        page.locator("#password").fill(password);
        page.locator("#password-confirm").fill(password);
        page.locator("#kc-register-form [type=submit]").click();
        backAtSite();
    }

    private void backAtSite() {
        awaitSite(person.page());
    }

    /** Waits until the site has let the person in. */
    public static void awaitSite(Page page) {
        String site = TestStack.get().baseUrl() + "/";
        page.waitForURL(url -> url.startsWith(site) && !url.startsWith(site + "enter"));
    }
}
