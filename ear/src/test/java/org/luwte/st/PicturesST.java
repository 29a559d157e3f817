/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.luwte.browser.Browsers;
import org.luwte.browser.Layout;
import org.luwte.browser.Person;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.SitePages;
import org.luwte.stack.TestStack;

/**
 * The key pages at four widths: what a computer can judge of a picture is judged here, and the pictures lie in ear/target/pictures, for
 * people to look at against the list in experience.md 6 (docs/adr/0057).
 */
class PicturesST {

    /** Widths with the height of a screen that is common with them. */
    private static final Map<Integer, Integer> SCREENS = new LinkedHashMap<>();

    static {
        SCREENS.put(320, 568);
        SCREENS.put(360, 640);
        SCREENS.put(768, 1024);
        SCREENS.put(1280, 720);
    }

    /** Icons that keep a colour of their own where the reader chose the colours. */
    private static final String STUBBORN = "() => [...document.querySelectorAll('svg.icon')].filter(icon =>"
            + " getComputedStyle(icon).color !== getComputedStyle(icon.parentElement).color)"
            + ".map(icon => icon.parentElement.outerHTML)";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Test
    void pagesOfVisitors() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("path", "/help/inbraak");
        pages.put("help", "/help");
        pages.put("groups", "/groups");
        pages.put("group", "/group/na-een-inbraak");
        pages.put("topic", "/topic/" + SitePages.publicTopic());
        pages.put("join", "/join");
        pages.put("sign-in", "/enter?ui_locales=nl");
        pages.put("register", "/enter?prompt=create&ui_locales=nl");
        pages.put("not-found", "/no-such-page");
        look(browsers.person(), pages);
    }

    @Test
    void pagesOfMembers() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("write", "/group/eigen-ruimte/write");
        pages.put("own-topic", "/topic/" + SitePages.written().topic());
        pages.put("me", "/me");
        look(browsers.person().as(SitePages.written().writer().visitor()), pages);
        look(browsers.person().as(HttpSignIn.nobody()), Map.of("pseudonym", "/join/pseudonym"));
    }

    @Test
    void pagesOfTheStaff() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("file", "/desk/member/" + SitePages.fileHandle());
        pages.put("text", "/desk/content/burglary");
        look(browsers.person().as(SitePages.staff("marit")), pages);
        look(browsers.person().as(SitePages.staff("ilse")), Map.of("trail", "/desk/audit"));
    }

    private static void look(Person person, Map<String, String> pages) {
        List<Object> faults = new ArrayList<>();
        Page page = person.page();
        pages.forEach((name, path) -> {
            page.emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            person.open(path);
            page.evaluate("() => document.fonts.ready.then(() => true)");
            SCREENS.forEach((width, height) -> {
                page.setViewportSize(width, height);
                page.evaluate("() => scrollTo(0, 0)");
                faults.addAll(Layout.screen(page, path, true));
                picture(page, name + "-" + width);
            });
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            picture(page, name + "-1280-dark");
            page.emulateMedia(
                    new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setForcedColors(ForcedColors.ACTIVE));
            faults.addAll((List<?>) page.evaluate(STUBBORN));
            page.setViewportSize(360, 640);
            picture(page, name + "-360-forced");
            page.emulateMedia(
                    new EmulateMediaOptions().setColorScheme(ColorScheme.DARK).setForcedColors(ForcedColors.NONE));
            picture(page, name + "-360-dark");
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        });
        assertThat(faults).isEmpty();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new ScreenshotOptions()
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(TestStack.pictures().resolve(name + ".png")));
    }
}
