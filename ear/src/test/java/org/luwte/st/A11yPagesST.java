/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luwte.browser.Browsers;
import org.luwte.browser.Person;
import org.luwte.browser.Setup;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.SitePages;

/** axe finds nothing on any page, in either language, on a light and on a dark screen (experience.md 6). */
class A11yPagesST {

    private static final int DESK = 1280;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @ParameterizedTest(name = "dark={0}, {1}")
    @CsvSource({"false,nl", "true,nl", "false,en", "true,en"})
    void pagesOfVisitors(boolean dark, String language) {
        List<String> paths = new ArrayList<>(SitePages.visitor());
        paths.addAll(List.of("/no-such-page", "/topic/" + SitePages.publicTopic() + "?page=99"));
        assertNoViolations(browsers.person(new Setup(true, DESK, dark)), in(language, paths));
    }

    @ParameterizedTest(name = "dark={0}, {1}")
    @CsvSource({"false,nl", "true,nl", "false,en", "true,en"})
    void pagesOfMembers(boolean dark, String language) {
        Person member = browsers.person(new Setup(true, DESK, dark))
                .as(SitePages.written().writer().visitor());
        assertNoViolations(member, in(language, SitePages.member()));
    }

    @ParameterizedTest(name = "dark={0}, {1}")
    @CsvSource({"false,nl", "true,nl", "false,en", "true,en"})
    void pagesBetweenAccountAndMembership(boolean dark, String language) {
        Person nobody = browsers.person(new Setup(true, DESK, dark)).as(HttpSignIn.nobody());
        List<String> violations = new ArrayList<>();
        nobody.open(in(language, List.of("/join/pseudonym")).get(0));
        check(nobody, violations);
        nobody.page().locator("[id='join:join']").click();
        nobody.page().locator(".error-summary").waitFor();
        check(nobody, violations);
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest(name = "dark={0}, {1}")
    @CsvSource({"false,nl", "true,nl", "false,en", "true,en"})
    void pagesOfTheIdentityProvider(boolean dark, String language) {
        Person visitor = browsers.person(new Setup(true, DESK, dark));
        String enter = in(language, List.of("/enter")).get(0);
        assertNoViolations(
                visitor, List.of(enter + "?ui_locales=" + language, enter + "?prompt=create&ui_locales=" + language));
    }

    private static List<String> in(String language, List<String> paths) {
        return language.equals("nl") ? paths : SitePages.english(paths);
    }

    private static void assertNoViolations(Person person, List<String> paths) {
        List<String> violations = new ArrayList<>();
        for (String path : paths) {
            person.open(path);
            check(person, violations);
        }
        assertThat(violations).as("violations of accessibility rules").isEmpty();
    }

    private static void check(Person person, List<String> violations) {
        for (Rule rule : new AxeBuilder(person.page()).analyze().getViolations()) {
            violations.add(person.page().url() + " " + rule.getId() + ": " + rule.getHelp() + "; "
                    + rule.getNodes().stream()
                            .map(node -> node.getHtml())
                            .limit(3)
                            .toList());
        }
    }
}
