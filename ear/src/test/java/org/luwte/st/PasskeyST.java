/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.luwte.browser.Browsers;
import org.luwte.browser.PasskeyStore;
import org.luwte.browser.Person;
import org.luwte.browser.SignInPage;
import org.luwte.launcher.DemoAccount;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;

/** A passkey as the second factor, with a device that the browser plays (issue 3, section 1). */
class PasskeyST {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Test
    void aPasskeyIsMadeAtTheFirstSignInAndAskedAtTheNext() {
        DemoAccount account = HttpSignIn.registered(HttpSignIn.login());
        HttpSignIn.register(HttpVisitor.atSite(), account.login());
        Person person = browsers.person();
        PasskeyStore.plugInto(person.page());

        SignInPage.open(person).password(account.login(), account.password());
        person.page().locator("#offer-key").click();
        person.page().locator("#registerWebAuthn").click();
        person.page()
                .locator("#kc-recovery-codes-settings-form input[type=checkbox]")
                .check();
        person.page().locator("#saveRecoveryAuthnCodesBtn").click();
        person.awaitPath("/join/pseudonym");

        person.context().clearCookies();
        SignInPage.open(person).password(account.login(), account.password());
        assertThat(person.page().locator("#otp")).hasCount(0);
        person.page().locator("#authenticateWebAuthnButton").click();
        person.awaitPath("/join/pseudonym");
    }
}
