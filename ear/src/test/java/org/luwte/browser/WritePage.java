/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.browser;

import com.microsoft.playwright.Page;

/** The pages on which something is written or changed. */
public final class WritePage {

    private final Page page;
    private final String form;

    private WritePage(Person person, String form) {
        this.page = person.page();
        this.form = form;
        page.locator(id("text")).waitFor();
    }

    /** A new topic or reply. */
    public static WritePage at(Person person) {
        return new WritePage(person, "write");
    }

    /** A change of an own text. */
    public static WritePage changing(Person person) {
        return new WritePage(person, "edit");
    }

    public WritePage title(String title) {
        page.locator(id("title")).fill(title);
        return this;
    }

    public WritePage text(String text) {
        page.locator(id("text")).fill(text);
        return this;
    }

    public String typedText() {
        return page.locator(id("text")).inputValue();
    }

    /** Asks for the preview and gives it, as HTML. */
    public String look() {
        page.locator(id("look")).click();
        return page.locator(".preview .prose").innerHTML();
    }

    /** Sends it, expecting the page that follows. */
    public void send(Person person, String pathPattern) {
        page.locator(id("send")).click();
        person.awaitPath(pathPattern);
    }

    /** Sends it, expecting to be refused. */
    public void sendRefused() {
        page.locator(id("send")).click();
        page.locator(".error-summary").waitFor();
    }

    private String id(String control) {
        return "[id='" + form + ":" + control + "']";
    }
}
