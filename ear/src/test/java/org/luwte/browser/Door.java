/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luwte.stack.AccountActions;
import org.luwte.stack.TestStack;

/** The identity provider's pages in one language: goes to them and gathers what is wrong with each. */
public final class Door {

    /** A name of a text where its text should stand, such as {@code invalidUserMessage} or {@code luwte.exit}. */
    private static final Pattern NAME_OF_A_TEXT = Pattern.compile(
            "\\b(?:luwte[.-][a-z]\\S*|[a-z]+(?:[A-Z][a-z]+){2,}|[a-z]+(?:-[a-z]+)+-(?:text|name|message))\\b");

    private final Person person;
    private final String language;
    private final List<String> faults = new ArrayList<>();

    public Door(Person person, String language) {
        this.person = person;
        this.language = language;
    }

    public Page page() {
        return person.page();
    }

    /** Asks the site to sign in. */
    public Door signIn() {
        person.open(prefix() + "/enter?ui_locales=" + language);
        return at("login");
    }

    public Door register() {
        person.open(prefix() + "/enter?prompt=create&ui_locales=" + language);
        return at("register");
    }

    /** Goes to an address of the realm. */
    public Door open(String path) {
        return openAddress(TestStack.get().idpUrl() + "/realms/luwte" + path);
    }

    public Door openAddress(String address) {
        page().navigate(address + (address.contains("?") ? "&" : "?") + "kc_locale=" + language);
        return this;
    }

    /** Asks for something to do with the own account, as the links on the page "Sign-in and devices" do. */
    public Door action(String action) {
        page().navigate(AccountActions.address(action, language));
        return this;
    }

    /** Waits for the page with this name. */
    public Door at(String name) {
        page().locator("body[data-page-id='login-" + name + "']").waitFor();
        return this;
    }

    /** Holds the page that is open against all rules. */
    public Door look() {
        Page page = page();
        String name = page.locator("body").getAttribute("data-page-id") + " (" + language + ")";
        page.keyboard().press("Tab");
        if (!"exit".equals(page.evaluate("() => document.activeElement.id"))) {
            faults.add(name + ": the way out is not the first stop of the keyboard");
        }
        if (!language.equals(page.locator("html").getAttribute("lang"))) {
            faults.add(name + " is in another language");
        }
        Matcher matcher = NAME_OF_A_TEXT.matcher(page.locator("body").innerText());
        while (matcher.find()) {
            faults.add(name + " says " + matcher.group());
        }
        faults.addAll(Axe.violations(page));
        page.setViewportSize(Setup.PHONE.width(), Person.HEIGHT);
        faults.addAll(Layout.faults(page, name));
        page.setViewportSize(Setup.DESK.width(), Person.HEIGHT);
        return this;
    }

    public Door fill(String selector, String value) {
        page().locator(selector).fill(value);
        return this;
    }

    public Door click(String selector) {
        page().locator(selector).click();
        return this;
    }

    public Door awaitError() {
        return await(".field-error, .note-error");
    }

    public Door await(String selector) {
        page().locator(selector).first().waitFor();
        return this;
    }

    /** Waits until the site has the person back. */
    public Door awaitSite() {
        SignInPage.awaitSite(page());
        return this;
    }

    /** Whether the page with this name is open. */
    public boolean isAt(String name) {
        return ("login-" + name).equals(page().locator("body").getAttribute("data-page-id"));
    }

    public List<String> faults() {
        return faults;
    }

    private String prefix() {
        return language.equals("nl") ? "" : "/" + language;
    }
}
