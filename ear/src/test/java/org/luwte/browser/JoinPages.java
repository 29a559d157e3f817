/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.luwte.stack.HttpSignIn;

/** The steps of joining: age, what we keep, account, pseudonym and policies. */
public final class JoinPages {

    /** Long enough for the identity provider and on no list of common ones. */
    public static final String PASSWORD = "wandelen langs het water";

    private final Person person;
    private final Page page;

    private JoinPages(Person person) {
        this.person = person;
        this.page = person.page();
    }

    /** To the first question, past the explanation of the exit, which stands before it once. */
    public static void begin(Person person) {
        person.open("/join");
        if (person.page().locator("#go-on").isVisible()) {
            person.page().locator("#go-on").click();
        }
        person.page().locator("main a[href='/join/keep']").waitFor();
    }

    /** From the first page to the form with the pseudonym. */
    public static JoinPages register(Person person, String login) {
        begin(person);
        person.page().locator("main a[href='/join/keep']").click();
        person.awaitPath("/join/keep");
        person.page().locator("main a[href*='prompt=create']").click();
        SignInPage.at(person).register(login, PASSWORD);
        person.awaitPath("/join/pseudonym");
        return new JoinPages(person);
    }

    /** A new member, signed in; the account's name is of no interest. */
    public static Person member(Person person, String pseudonym) {
        register(person, HttpSignIn.login()).call(pseudonym).acceptAll().join();
        return person;
    }

    public JoinPages call(String pseudonym) {
        page.locator("input[name='join:choice'][value=own]").check();
        page.locator("[id='join:own']").fill(pseudonym);
        return this;
    }

    public JoinPages acceptAll() {
        for (Locator box : policies().all()) {
            box.check();
        }
        return this;
    }

    /** The controls of the required policies. */
    public Locator policies() {
        return page.locator("form#join input[type=checkbox]");
    }

    /** Sends it and expects to be a member. */
    public void join() {
        page.locator("[id='join:join']").click();
        person.awaitPath("/groups");
    }

    /** Sends it and expects to be refused; gives what the page says. */
    public String joinRefused() {
        page.locator("[id='join:join']").click();
        page.locator(".error-summary").waitFor();
        return page.locator(".error-summary").innerText();
    }
}
