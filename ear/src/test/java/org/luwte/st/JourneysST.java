/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.luwte.browser.Browsers;
import org.luwte.browser.GroupPage;
import org.luwte.browser.JoinPages;
import org.luwte.browser.Person;
import org.luwte.browser.Setup;
import org.luwte.browser.SignInPage;
import org.luwte.browser.WritePage;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.SitePages;

/** The journey of issue 2: Noor, Fatima and Agent De Vries. */
class JourneysST {

    private static final String GROUP = "eigen-ruimte";
    private static final String VOLUNTEER = "Warme Wilg";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Test
    void noorReadsJoinsWritesAndIsAnsweredByAVolunteer() {
        Person noor = browsers.person();
        looksAround(noor);
        String pseudonym = HttpSignIn.pseudonym();
        JoinPages joining = JoinPages.register(noor, HttpSignIn.login());
        assertThat(joining.policies().first()).not().isChecked();
        joining.call(pseudonym).acceptAll().join();
        String topic = GroupPage.open(noor, GROUP).enter().write("Voor het eerst hier", "Ik schrijf dit *zacht*.");
        assertThat(noor.page().locator(".post-opening em")).hasText("zacht");

        Person fatima = browsers.person();
        SignInPage.open(fatima).as("fatima");
        String reply = GroupPage.reply(fatima, topic, "Fijn dat je er bent.");

        noor.open("/topic/" + topic);
        Locator answer = noor.page().locator("article#r-" + reply);
        assertThat(answer.locator(".post-author")).hasText(VOLUNTEER);
        assertThat(answer.locator(".badge")).hasText("Vrijwilliger");
        assertThat(answer.locator(".post-body")).hasText("Fijn dat je er bent.");
        assertThat(answer.locator("a[href$='/edit']")).hasCount(0);

        changesAndDeletes(noor, topic);
        signsOut(noor);
    }

    /** Without script the same works: reading, joining, writing, previewing, changing, deleting, signing out. */
    @Test
    void noorDoesAllOfItWithoutScript() {
        Person noor = browsers.person(Setup.PLAIN);
        looksAround(noor);
        JoinPages.member(noor, HttpSignIn.pseudonym());
        GroupPage group = GroupPage.open(noor, GROUP).enter();
        noor.page().locator("a#write").click();
        assertThat(WritePage.at(noor).title("Zonder script").text("Het *kan*.").look())
                .contains("<em>kan</em>");
        GroupPage.open(noor, GROUP);
        String topic = group.write("Zonder script", "Het kan.");
        String reply = GroupPage.reply(noor, topic, "Een antwoord zonder script.");
        assertThat(noor.page().locator("article#r-" + reply + " .post-body")).hasText("Een antwoord zonder script.");

        changesAndDeletes(noor, topic);
        signsOut(noor);
    }

    @Test
    void agentDeVriesComesThroughThePoliceAndSeesThePartnerPageOnly() {
        Person agent = browsers.person();
        throughThePolice(agent);

        for (String path :
                new String[] {"/me", "/group/eigen-ruimte", "/group/eigen-ruimte/write", "/join/pseudonym"}) {
            assertThat(agent.open(path).status()).as(path).isEqualTo(404);
        }
        assertThat(agent.open("/partner").status()).isEqualTo(200);
        assertThat(agent.main()).contains("Politie");
    }

    @Test
    void agentDeVriesGetsThereWithoutScriptToo() {
        throughThePolice(browsers.person(Setup.PLAIN));
    }

    private static void throughThePolice(Person agent) {
        agent.open("/");
        agent.page().locator("#partners").click();
        SignInPage.at(agent).as("devries");
        agent.awaitPath("/partner");
        assertThat(agent.page().locator("main h1")).isVisible();
    }

    /** As somebody who comes from a search engine: home, a public topic, and no cookie. */
    private static void looksAround(Person visitor) {
        assertThat(visitor.open("/").status()).isEqualTo(200);
        assertThat(visitor.page().locator("main h1")).isVisible();
        assertThat(visitor.open("/topic/" + SitePages.publicTopic()).status()).isEqualTo(200);
        assertThat(visitor.page().locator("article.post").first()).isVisible();
        assertThat(visitor.page().locator(".audience")).isVisible();
        assertThat(visitor.context().cookies()).isEmpty();
    }

    private static void changesAndDeletes(Person person, String topic) {
        person.open("/topic/" + topic);
        person.page().locator("a[href='/topic/" + topic + "/edit']").click();
        WritePage.changing(person).title("Anders").text("Anders gezegd.").send(person, "/topic/" + topic);
        assertThat(person.page().locator(".post-opening .post-body")).hasText("Anders gezegd.");
        assertThat(person.page().locator("main h1")).hasText("Anders");

        person.page().locator("a[href='/topic/" + topic + "/delete']").click();
        assertThat(person.page().locator(".note-warning")).isVisible();
        person.page().locator("[id='delete:delete']").click();
        person.awaitPath("/group/" + GROUP);
        person.open("/topic/" + topic);
        assertThat(person.page().content()).doesNotContain("Anders gezegd.");
    }

    private static void signsOut(Person person) {
        person.open("/groups");
        person.page().locator("form[action='/sign-out'] button").click();
        assertThat(person.page().locator("header a[href^='/enter']").first()).isVisible();
        assertThat(person.open("/me").status()).isEqualTo(404);
        person.open("/enter?ui_locales=nl");
        assertThat(SignInPage.asks(person)).as("the password is asked again").isTrue();
    }
}
