/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.luwte.browser.Browsers;
import org.luwte.browser.GroupPage;
import org.luwte.browser.JoinPages;
import org.luwte.browser.Person;
import org.luwte.browser.WritePage;
import org.luwte.it.support.Deployments;
import org.luwte.probe.CacheProbe;
import org.luwte.stack.HtmlForm;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.RemovalAsker;
import org.luwte.stack.SitePages;
import org.luwte.stack.Traces;
import org.luwte.stack.Writer;

/**
 * The canary test (privacy-safety.md P-01, and K-12 for the caches): words that occur nowhere else are typed into every field
 * about a person that exists, and then looked for in everything the stack keeps. Found nowhere in clear. By name exempt: the login name at the identity
 * provider, which could not let anybody in without it.
 */
@ArquillianTest
class CanaryST {

    private static final String PROBE = "canary-probe";
    private static final String GROUP = "eigen-ruimte";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    /** Part of every word planted. */
    private final String canary = HttpSignIn.letters(14);

    private final String login = HttpSignIn.letters(16);

    /** What is planted: attributes of entities, and what is typed without ever becoming one. */
    private final Map<String, String> planted = Map.ofEntries(
            Map.entry("Person.pseudonym", canary + "naam"),
            Map.entry("Topic.title", canary + "titel"),
            Map.entry("Topic.source", canary + "onderwerp"),
            Map.entry("Topic.html", canary + "onderwerp"),
            Map.entry("Reply.source", canary + "antwoord"),
            Map.entry("Reply.html", canary + "antwoord"),
            Map.entry("preview", canary + "voorbeeld"),
            Map.entry("refused", canary + "geweigerd"),
            Map.entry("edited", canary + "gewijzigd"),
            Map.entry("abandoned", canary + "verlaten"),
            Map.entry("AuditRow.note", canary + "notitie"),
            Map.entry("Ban.reason", canary + "uitsluiting"),
            Map.entry("RemovalRequest.place", canary + "plaats"),
            Map.entry("RemovalRequest.words", canary + "woorden"),
            Map.entry("RemovalRequest.harm", canary + "last"),
            Map.entry("RemovalRequest.contact", canary + "bereikbaar"),
            Map.entry("RemovalRequest.answer", canary + "besluit"));

    @Deployment(testable = false)
    static WebArchive probe() {
        return Deployments.probe(CacheProbe.class.getPackage(), PROBE);
    }

    @Test
    void everyAttributeAboutAPersonHasACanary() {
        Set<String> missing = new TreeSet<>(PersonalAttributes.all());
        assertThat(missing).as("attributes annotated @PersonalData").isNotEmpty();

        missing.removeAll(planted.keySet());

        assertThat(missing)
                .as("attributes about a person that no canary was planted in")
                .isEmpty();
    }

    @Test
    void nothingTypedIsReadableInAnythingKept() {
        Person person = browsers.person();
        plant(person);
        assertThat(person.page().content()).contains(planted.get("Reply.source"));
        String number = plantByAStranger();

        assertThat(inCaches("/community/write-reply.xhtml"))
                .as("the search of the caches finds what is there")
                .isNotEmpty();
        assertThat(Traces.inDatabaseFiles(GROUP))
                .as("the search of the files finds what is there")
                .isNotEmpty();

        List<String> hits = new ArrayList<>();
        hits.addAll(inCaches(canary));
        hits.addAll(Traces.inApplicationTables(canary));
        hits.addAll(Traces.inIdentityProviderTables(canary));
        hits.addAll(Traces.inDatabaseFiles(canary));
        hits.addAll(Traces.inOtherFiles(canary));
        hits.addAll(Traces.inMails(canary));
        hits.addAll(inCaches(number));
        hits.addAll(Traces.inApplicationTables(number));
        hits.addAll(Traces.inOtherFiles(number));
        assertThat(hits).as("places where a canary sings").isEmpty();

        List<String> loginHits = new ArrayList<>();
        loginHits.addAll(inCaches(login));
        loginHits.addAll(Traces.inApplicationTables(login));
        loginHits.addAll(Traces.inOtherFiles(login));
        loginHits.addAll(Traces.inMails(login));
        assertThat(loginHits)
                .as("places of the login name besides the identity provider")
                .isEmpty();
        assertThat(Traces.inIdentityProviderTables(login))
                .as("the search finds what is there")
                .isNotEmpty();
    }

    /** K-13: also at the moment when a refused form, a preview or a draft stands on the screen, no session holds what was typed. */
    @Test
    void noSessionHoldsWhatIsTypedWhileTheFormIsOpen() {
        Person person = browsers.person();
        JoinPages.register(person, login)
                .call(planted.get("Person.pseudonym"))
                .acceptAll()
                .join();
        GroupPage.open(person, GROUP).enter();
        person.page().locator("a#write").click();
        WritePage write = WritePage.at(person);
        write.text(planted.get("refused")).sendRefused();
        assertThat(inCaches(canary)).as("a refused topic").isEmpty();
        assertThat(write.typedText()).isEqualTo(planted.get("refused"));

        write.title(planted.get("Topic.title")).text(planted.get("preview")).look();
        assertThat(inCaches(canary)).as("a preview").isEmpty();

        String topic = GroupPage.open(person, GROUP).write(planted.get("Topic.title"), planted.get("Topic.source"));
        person.open("/topic/" + topic + "/edit");
        WritePage.changing(person).title("").sendRefused();
        assertThat(inCaches(canary)).as("a refused change").isEmpty();
        assertThat(inCaches("/community/"))
                .as("the search finds the views themselves")
                .isNotEmpty();
    }

    private void plant(Person person) {
        JoinPages.register(person, login)
                .call(planted.get("Person.pseudonym"))
                .acceptAll()
                .join();
        GroupPage group = GroupPage.open(person, GROUP).enter();

        person.page().locator("a#write").click();
        WritePage write = WritePage.at(person);
        write.text(planted.get("refused")).sendRefused();
        assertThat(write.typedText()).as("what was typed stays after a refusal").isEqualTo(planted.get("refused"));
        assertThat(write.title(planted.get("Topic.title"))
                        .text(planted.get("preview"))
                        .look())
                .contains(planted.get("preview"));

        group = GroupPage.open(person, GROUP);
        String topic = group.write(planted.get("Topic.title"), planted.get("Topic.source"));
        person.page().locator("a[href='/topic/" + topic + "/edit']").click();
        WritePage.changing(person)
                .title(planted.get("Topic.title"))
                .text(planted.get("Topic.source") + " " + planted.get("edited"))
                .send(person, "/topic/" + topic);
        String reply = GroupPage.reply(person, topic, planted.get("Reply.source"));

        person.open("/reply/" + reply + "/edit");
        WritePage.changing(person).text("").sendRefused();
        person.open("/topic/" + topic + "/reply");
        WritePage.at(person).text(planted.get("abandoned")).look();
        person.open("/topic/" + topic);
        plantByStaff(SitePages.value("select p.handle from luwte.person p join luwte.topic t on t.author_id = p.id"
                + " where t.handle = '" + topic + "'"));
    }

    /** What the staff writes about a member is the member's. */
    private void plantByStaff(String handle) {
        Writer staff = new Writer(SitePages.staff("marit"));
        String file = "/desk/member/" + handle;
        String note = planted.get("AuditRow.note");
        var opened = staff.press(file, "open", "open", Map.of("open:lookGround", "SAFETY", "open:lookNote", note));
        assertThat(opened.body()).contains("id=\"file\"");
        var banned = staff.press(
                file,
                "ban",
                "ban",
                Map.of(
                        "ban:told",
                        planted.get("Ban.reason"),
                        "ban:until",
                        LocalDate.now().plusDays(3).toString(),
                        "ban:banGround",
                        "HOUSE_RULES",
                        "ban:banNote",
                        note));
        assertThat(banned.uri().getQuery()).isEqualTo("done=banned");
        var again = staff.press(file, "open", "open", Map.of("open:lookGround", "SAFETY", "open:lookNote", note));
        HtmlForm lift = HtmlForm.byId(again.body(), "lift");
        var lifted = staff.visitor()
                .post(
                        lift.action(),
                        lift.filled(
                                Map.of("lift:liftGround", "HOUSE_RULES", "lift:liftNote", note, "lift:lift", "lift")));
        assertThat(HttpVisitor.location(lifted).getQuery()).isEqualTo("done=ban-lifted");
    }

    /** Somebody without an account asks to have something removed; gives the number that only she has. */
    private String plantByAStranger() {
        Map<String, String> asked = Map.of(
                "removal:place", planted.get("RemovalRequest.place"),
                "removal:words", planted.get("RemovalRequest.words"),
                "removal:harm", planted.get("RemovalRequest.harm"),
                "removal:contact", planted.get("RemovalRequest.contact"));
        Map<String, String> tooLong = new HashMap<>(asked);
        tooLong.put("removal:harm", planted.get("refused") + " ".repeat(2_000) + "x");
        var refused = new Writer(HttpVisitor.atSite()).press("/removal", "removal", "send", tooLong);
        assertThat(refused.body()).contains("role=\"alert\"", planted.get("refused"));
        String number = RemovalAsker.ask(asked);
        RemovalAsker.decide("REFUSED", planted.get("RemovalRequest.answer"), planted.get("AuditRow.note"));
        var told = new Writer(HttpVisitor.atSite())
                .press("/removal/state", "state", "look", Map.of("state:number", number));
        assertThat(told.body()).contains(planted.get("RemovalRequest.answer"), planted.get("AuditRow.note"));
        return number;
    }

    /** A pseudonym that was suggested is as private as one's own, also when the form was refused before. */
    @Test
    void suggestedPseudonymIsNotReadableEither() {
        Person person = browsers.person();
        JoinPages joining = JoinPages.register(person, HttpSignIn.login());
        String chosen =
                person.page().locator("input[name='join:choice']").first().getAttribute("value");
        person.page().locator("input[name='join:choice']").first().check();
        joining.joinRefused();
        person.page()
                .locator("input[name='join:choice'][value='" + chosen + "']")
                .check();
        joining.acceptAll().join();
        person.open("/me");
        assertThat(person.main()).contains(chosen);

        List<String> hits = new ArrayList<>(inCaches(chosen));
        hits.addAll(Traces.inApplicationTables(chosen));
        hits.addAll(Traces.inOtherFiles(chosen));
        assertThat(hits).as("places of the chosen name").isEmpty();
    }

    /** What somebody writes into an address never reaches a log. */
    @Test
    void nothingOfAnAddressIsKept() {
        HttpVisitor visitor = HttpVisitor.atSite();
        for (String address : List.of(
                "/?error=" + canary,
                "/groups?error=" + canary + "&error_description=" + canary,
                "/group/" + canary,
                "/" + canary,
                "/out?to=https%3A%2F%2F" + canary + ".example%2F",
                "/enter?error=" + canary + "&state=x",
                "/enter/" + canary)) {
            visitor.get(address);
            visitor.post(address, Map.of(canary, canary));
        }
        visitor.post("/csp", Map.of("document-uri", canary));

        List<String> hits = new ArrayList<>(Traces.inOtherFiles(canary));
        hits.addAll(Traces.inApplicationTables(canary));
        assertThat(hits).as("places where an address is kept").isEmpty();
    }

    private static List<String> inCaches(String word) {
        var caches = HttpVisitor.atSite().get("/" + PROBE + "/caches");
        assertThat(caches.statusCode()).isEqualTo(200);
        assertThat(caches.body()).as("caches that can be searched").containsPattern("web/.+ [1-9]");
        var hits = HttpVisitor.atSite()
                .get("/" + PROBE + "/caches?word=" + URLEncoder.encode(word, StandardCharsets.UTF_8));
        assertThat(hits.statusCode()).isEqualTo(200);
        return hits.body().lines().map(line -> "cache " + line).toList();
    }
}
