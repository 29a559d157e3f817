/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.luwte.launcher.Stack;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.TestStack;

/** Somebody at a browser: own cookies, one page, and everything it asked for. */
public final class Person {

    /** Where leaving leads; answered here, so that no test leaves the machine. */
    public static final String NEUTRAL_SITE = "https://www.knmi.nl/";

    static final int HEIGHT = 900;
    private static final int PATIENCE_MILLIS = 20_000;

    private final Stack stack = TestStack.get();
    private final BrowserContext context;
    private final Page page;
    private final List<String> requests = new ArrayList<>();
    private final List<String> violations = new ArrayList<>();

    Person(Browser browser, Setup setup) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(stack.baseUrl())
                .setJavaScriptEnabled(setup.script())
                .setLocale("nl-NL")
                .setColorScheme(setup.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setViewportSize(setup.width(), HEIGHT));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.tracing().start(new Tracing.StartOptions().setSnapshots(true));
        context.onRequest(request -> requests.add(request.url()));
        context.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                violations.add(message.text());
            }
        });
        context.route(
                NEUTRAL_SITE + "**",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<!DOCTYPE html><html lang=\"nl\"><title>Het weer</title><h1>Het weer</h1></html>")));
        page = context.newPage();
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** Goes to an address of the site. */
    public Response open(String path) {
        return page.navigate(path);
    }

    /** The path of the page that is open, without query. */
    public String path() {
        return URI.create(page.url()).getPath();
    }

    /** Waits until the page with this path is open. */
    public void awaitPath(String pattern) {
        page.waitForURL(url -> URI.create(url).getPath().matches(pattern));
    }

    /** The main part of the page as text. */
    public String main() {
        return page.locator("main").innerText();
    }

    /** Takes over the session of somebody who signed in over HTTP. */
    public Person as(HttpVisitor visitor) {
        context.addCookies(List.of(new Cookie("JSESSIONID", visitor.cookie("JSESSIONID")).setUrl(stack.baseUrl())));
        return this;
    }

    /** Everything the browser asked for so far. */
    public List<String> requests() {
        return requests;
    }

    /** The cookie of the site with this name, or {@code null}. */
    public Cookie cookie(String name) {
        return context.cookies(stack.baseUrl()).stream()
                .filter(cookie -> cookie.name.equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Requests that went neither to the site nor to the identity provider; leaving is meant to. */
    List<String> asides() {
        return requests.stream()
                .filter(url -> !url.startsWith(stack.baseUrl() + "/") && !url.startsWith(stack.idpUrl() + "/"))
                .filter(url -> !url.startsWith(NEUTRAL_SITE) && !url.startsWith("data:"))
                .toList();
    }

    List<String> violations() {
        return violations;
    }

    /** Keeps picture, page and trace of a failure and tells where. */
    void keep(String name) {
        Path folder = TestStack.pictures();
        Path picture = folder.resolve(name + ".png");
        try {
            Files.createDirectories(folder);
            context.tracing().stop(new Tracing.StopOptions().setPath(folder.resolve(name + ".zip")));
            Files.writeString(folder.resolve(name + ".html"), "<!-- " + page.url() + " -->\n" + page.content());
            page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PlaywrightException e) {
            System.err.println("No picture of " + name + ": " + e.getMessage());
        }
        System.err.println("Failed at " + page.url() + "; picture, page and trace: " + picture + " (.html, .zip)");
    }

    void close() {
        context.close();
    }
}
