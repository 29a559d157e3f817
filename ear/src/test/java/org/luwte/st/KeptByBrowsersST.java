/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.luwte.attack.Attacker;
import org.luwte.browser.Browsers;
import org.luwte.browser.Person;
import org.luwte.browser.WritePage;

/** What a browser keeps of us: the cookie of the session, and nothing of what was typed (privacy-safety.md A-67). */
class KeptByBrowsersST {

    private static final String STORAGES =
            "async () => [Object.keys(localStorage).length, Object.keys(sessionStorage).length,"
                    + " (await indexedDB.databases()).length, (await caches.keys()).length,"
                    + " (await navigator.serviceWorker.getRegistrations()).length].join(' ')";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Test
    void nothingButTheCookieOfTheSession() {
        Person person = browsers.person().as(Attacker.come().writer().visitor());
        person.open("/group/eigen-ruimte/write");
        WritePage.at(person)
                .title("Een titel")
                .text("Een tekst die niemand bewaart")
                .look();
        for (String path : List.of("/group/eigen-ruimte/write", "/groups", "/me", "/")) {
            person.open(path);
            assertThat(person.page().evaluate(STORAGES)).as(path).isEqualTo("0 0 0 0 0");
        }
        assertThat(person.context().cookies()).extracting(cookie -> cookie.name).containsOnly("JSESSIONID");
        Cookie session = person.cookie("JSESSIONID");
        assertThat(session.expires).as("gone with the browser").isEqualTo(-1);
    }
}
