/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luwte.browser.Browsers;
import org.luwte.browser.Person;
import org.luwte.browser.Setup;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.SitePages;
import org.luwte.stack.TestStack;

/** Pictures for people to look at against the list in experience.md 6; they lie in ear/target/pictures. */
class PicturesST {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @ParameterizedTest(name = "{0} px, dark={1}")
    @CsvSource({"360,false", "360,true", "1280,false", "1280,true"})
    void keyPages(int width, boolean dark) {
        Setup setup = new Setup(true, width, dark);
        Person visitor = browsers.person(setup);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("groups", "/groups");
        pages.put("group", "/group/na-een-inbraak");
        pages.put("topic", "/topic/" + SitePages.publicTopic());
        pages.put("help", "/help");
        pages.put("join", "/join");
        pages.put("sign-in", "/enter?ui_locales=nl");
        pages.put("register", "/enter?prompt=create&ui_locales=nl");
        pages.forEach((name, path) -> picture(visitor, path, name, setup));

        Person member = browsers.person(setup).as(SitePages.written().writer().visitor());
        picture(member, "/group/eigen-ruimte/write", "write", setup);
        picture(member, "/topic/" + SitePages.written().topic(), "own-topic", setup);
        picture(member, "/topic/" + SitePages.written().topic() + "/delete", "delete", setup);
        picture(member, "/me", "me", setup);
        picture(member, "/me/looked", "looked", setup);
        picture(
                browsers.person(setup).as(SitePages.staff("marit")),
                SitePages.fileOpeners().get(1),
                "file",
                setup);
        picture(browsers.person(setup).as(SitePages.staff("ilse")), "/desk/audit", "trail", setup);
        picture(browsers.person(setup).as(HttpSignIn.nobody()), "/join/pseudonym", "pseudonym", setup);
    }

    private static void picture(Person person, String path, String name, Setup setup) {
        Path folder = TestStack.pictures();
        person.open(path);
        person.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(folder.resolve(
                                name + "-" + setup.width() + (setup.dark() ? "-dark" : "-light") + ".png")));
    }
}
