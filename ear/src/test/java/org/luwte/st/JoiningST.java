/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.luwte.browser.Browsers;
import org.luwte.browser.JoinPages;
import org.luwte.browser.Person;
import org.luwte.browser.SignInPage;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.SitePages;

/** The way from visitor to member, and who does not take it (issue 2, section 3). */
class JoiningST {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Test
    void childGetsHelpAndLeavesNothingOfHerself() {
        String before = rows();
        Person child = browsers.person();
        JoinPages.begin(child);
        child.page().locator("main a[href='/join/under-16']").click();
        child.awaitPath("/join/under-16");

        assertThat(child.page().locator("main a[href^='tel:']").first()).isVisible();
        assertThat(child.page().locator("main a[href*='/enter']")).hasCount(0);
        assertThat(child.context().cookies())
                .as("only that the explanation of the exit was read")
                .extracting(cookie -> cookie.name + "=" + cookie.value)
                .containsExactly("start=1");
        assertThat(rows()).isEqualTo(before);
    }

    private static String rows() {
        return SitePages.value("select (select count(*) from luwte.person) || ' ' || (select count(*) from"
                + " luwte.audit_row) || ' ' || (select count(*) from keystore.data_key)");
    }

    @Test
    void signedInPersonIsNobodyUntilSheJoined() {
        HttpVisitor nobody = HttpSignIn.nobody();

        for (String path : new String[] {
            "/me", "/group/eigen-ruimte", "/group/na-een-inbraak/write", "/topic/" + SitePages.publicTopic() + "/reply"
        }) {
            assertThat(nobody.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(nobody.get("/group/na-een-inbraak").statusCode()).isEqualTo(200);
    }

    @Test
    void whoHasNotJoinedIsLedToThePseudonymAtEverySignIn() {
        Person noor = browsers.person();

        SignInPage.open(noor).as("noor");

        assertThat(noor.path()).isEqualTo("/join/pseudonym");
    }

    @Test
    void nothingIsTickedBeforehandAndEveryPolicyIsAsked() {
        Person person = browsers.person();
        JoinPages joining = JoinPages.register(person, HttpSignIn.login());

        for (Locator box : joining.policies().all()) {
            assertThat(box).not().isChecked();
        }
        assertThat(person.page().locator("input[type=radio]:checked")).hasCount(0);
        joining.policies().first().check();
        assertThat(joining.call(HttpSignIn.pseudonym()).joinRefused()).isNotBlank();
        assertThat(person.open("/me").status()).isEqualTo(404);
    }

    @Test
    void pseudonymThatResemblesTheLoginNameIsRefused() {
        String login = "duif-" + HttpSignIn.letters(10);
        Person person = browsers.person();
        JoinPages joining = JoinPages.register(person, login);

        joining.call(login.replace('-', ' ')).acceptAll().joinRefused();
        assertThat(person.path()).isEqualTo("/join/pseudonym");

        joining.call(HttpSignIn.pseudonym()).acceptAll().join();
    }

    @Test
    void suggestedNameCanBeTaken() {
        Person person = browsers.person();
        JoinPages joining = JoinPages.register(person, HttpSignIn.login());
        Locator suggestion = person.page().locator("input[name='join:choice']").first();
        String name = suggestion.getAttribute("value");
        suggestion.check();
        joining.acceptAll().join();

        person.open("/me");
        assertThat(person.page().locator("main h1")).hasText(name);
    }

    @Test
    void policiesOfTheFormCanBeReadBeforeAccepting() {
        Person person = browsers.person();
        JoinPages.register(person, HttpSignIn.login());

        for (Locator link :
                person.page().locator("form#join .policy a[href^='/policy/']").all()) {
            assertThat(HttpVisitor.atSite().get(link.getAttribute("href")).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void partnerIsNeverAskedForAPseudonym() {
        Person agent = browsers.person();
        agent.open("/enter?kc_idp_hint=politie&ui_locales=nl");
        SignInPage.at(agent).as("devries");

        assertThat(agent.path()).isEqualTo("/partner");
        assertThat(agent.requests()).noneMatch(url -> url.contains("/join"));
    }
}
