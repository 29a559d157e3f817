/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.luwte.attack.Inert;
import org.luwte.attack.Payloads;
import org.luwte.attack.SiteRoute;
import org.luwte.browser.Browsers;
import org.luwte.browser.Person;
import org.luwte.stack.HtmlForm;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.SitePages;
import org.luwte.stack.SitePages.Written;
import org.luwte.stack.Writer;

/**
 * Fifty ways to make a page run something, typed into every field of every form (privacy-safety.md A-01): stored and shown, refused
 * and shown again, they stay words.
 */
class ScriptInjectionST {

    private static final String GROUP = "eigen-ruimte";
    private static final String TEXTS = "textarea[name], input[type=text][name], input[type=search][name]";
    private static final String HIDDEN = "input[type=hidden][name]:not([name=jakarta.faces.ViewState])";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    /** Shows that the search can find something. */
    @Test
    void payloadsAreActiveWhereNobodyMakesThemWords() {
        for (String payload : Payloads.active()) {
            assertThat(List.of(
                            "<p>" + payload + "</p>",
                            "<input value=\"" + payload + "\">",
                            "<input value='" + payload + "'>",
                            "<textarea>" + payload + "</textarea>",
                            "<title>" + payload + "</title>"))
                    .as(payload)
                    .anySatisfy(page -> assertThat(Inert.findings(page)).isNotEmpty());
        }
        assertThat(Payloads.all()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void nothingTypedIntoAnyFormRuns() {
        Written own = ownTexts();
        HttpVisitor staff = HttpSignIn.as("marit");
        SoftAssertions softly = new SoftAssertions();
        List<String> tried = new ArrayList<>();
        for (SiteRoute route : SiteRoute.all()) {
            HttpVisitor visitor =
                    route.template().startsWith("/desk") ? staff : own.writer().visitor();
            String address = route.address(own);
            for (Element form : Jsoup.parse(visitor.get(address).body()).select("form[method=post]")) {
                if (!form.select(TEXTS).isEmpty()) {
                    tried.add(address + " " + form.id());
                    typeAll(softly, visitor, address, form.id());
                }
            }
        }
        // The reasons of the staff, as the member reads them.
        words(softly, "/me/looked", own.writer().visitor().get("/me/looked"));
        softly.assertAll();
        assertThat(tried).as("forms with fields").hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void nothingTypedAtTheDoorRuns() {
        HttpVisitor nobody = HttpSignIn.nobody();
        SoftAssertions softly = new SoftAssertions();
        typeAll(softly, nobody, "/join/pseudonym", "join");
        softly.assertAll();
        assertThat(nobody.get("/groups").body()).as("still without a name").contains("/join/pseudonym");
    }

    private static void typeAll(SoftAssertions softly, HttpVisitor visitor, String address, String id) {
        for (String payload : Payloads.all()) {
            words(softly, address + " " + payload, type(visitor, address, id, TEXTS, payload));
        }
        for (String payload : Payloads.all().subList(0, 4)) {
            words(softly, address + " hidden " + payload, type(visitor, address, id, HIDDEN, payload));
        }
    }

    private static void words(SoftAssertions softly, String how, HttpResponse<String> answer) {
        softly.assertThat(Inert.findings(answer.body())).as(how).isEmpty();
        softly.assertThat(answer.statusCode()).as(how).isLessThan(500);
    }

    private static Element form(HttpVisitor visitor, String address, String id) {
        return Jsoup.parse(visitor.get(address).body()).getElementById(id);
    }

    /** What was decided has no form to decide any more, but one to take the decision back. */
    private static void takeBack(HttpVisitor visitor, String address) {
        HtmlForm reopen = HtmlForm.byId(visitor.get(address).body(), "reopen");
        visitor.post(reopen.action(), reopen.filled(Map.of("reopen:reopen", "x")));
    }

    /** Types the payload into some of the fields of a form and an ordinary word into the others, and sends it. */
    private static HttpResponse<String> type(
            HttpVisitor visitor, String address, String id, String fields, String payload) {
        Element form = form(visitor, address, id);
        if (form == null) {
            takeBack(visitor, address);
            form = form(visitor, address, id);
        }
        if (form == null) {
            throw new AssertionError(address + " has no form " + id + " any more");
        }
        Map<String, String> values = new LinkedHashMap<>();
        form.select("input[type=hidden][name]").forEach(field -> values.put(field.attr("name"), field.val()));
        form.select(TEXTS).forEach(field -> values.put(field.attr("name"), "gewone woorden"));
        // The last of each: at the door that is a name of one's own.
        form.select("input[type=radio][name]").forEach(choice -> values.put(choice.attr("name"), choice.val()));
        form.select(fields).stream()
                .filter(field -> !field.attr("name").equals(id))
                .forEach(field -> values.put(field.attr("name"), payload));
        Element button = form.select("button[name], input[type=submit][name]").first();
        if (button != null) {
            values.put(button.attr("name"), "x");
        }
        return visitor.follow(visitor.post(form.attr("action"), values));
    }

    @Test
    void whatIsStoredIsShownAsWords() {
        Written own = ownTexts();
        Writer writer = own.writer();
        SoftAssertions softly = new SoftAssertions();
        List<String> pages = new ArrayList<>();
        for (String payload : Payloads.all()) {
            String topic = writer.topic(GROUP, payload.replace("\n", " "), payload);
            String reply = writer.reply(own.topic(), payload);
            pages.addAll(List.of(
                    "/topic/" + topic,
                    "/topic/" + topic + "/edit",
                    "/topic/" + topic + "/reply",
                    "/en/reply/" + reply + "/edit"));
        }
        for (int number = 1; number <= 4; number++) {
            pages.add("/group/" + GROUP + "?page=" + number);
            pages.add("/topic/" + own.topic() + "?page=" + number);
        }
        for (String page : pages) {
            HttpResponse<String> answer = writer.visitor().get(page);
            softly.assertThat(Inert.findings(answer.body())).as(page).isEmpty();
        }
        softly.assertThat(writer.visitor().get("/group/" + GROUP).body()).contains("lwxss");
        softly.assertAll();
        inARealBrowser(writer.visitor(), own.topic());
    }

    /** Whatever slipped through would break the policy or open a window; the browser of the tests tells of both. */
    private void inARealBrowser(HttpVisitor visitor, String topic) {
        Person person = browsers.person().as(visitor);
        List<String> dialogs = new ArrayList<>();
        person.page().onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        for (int number = 1; number <= 2; number++) {
            person.open("/group/" + GROUP + "?page=" + number);
            person.open("/topic/" + topic + "?page=" + number);
        }
        assertThat(person.page().content()).contains("lwxss");
        assertThat(dialogs).isEmpty();
    }

    @Test
    void nothingInAnAddressRuns() {
        HttpVisitor visitor = HttpVisitor.atSite();
        SoftAssertions softly = new SoftAssertions();
        for (String payload : Payloads.all()) {
            String encoded = URLEncoder.encode(payload, StandardCharsets.UTF_8);
            for (String address : List.of(
                    "/groups?page=" + encoded,
                    "/?done=" + encoded,
                    "/out?to=" + encoded,
                    "/out?to=https%3A%2F%2Fexample.org%2F" + encoded,
                    "/no-such-page?" + encoded,
                    "/" + encoded,
                    "/group/" + encoded,
                    "/en/topic/" + encoded + "/reply")) {
                HttpResponse<String> answer = visitor.get(address);
                softly.assertThat(Inert.findings(answer.body())).as(address).isEmpty();
            }
            // What was typed is given back on the page that says it could not be taken.
            HttpResponse<String> kept =
                    visitor.post("/group/" + GROUP + "/write", Map.of("write:title", payload, "write:text", payload));
            softly.assertThat(Inert.findings(kept.body()))
                    .as("given back: " + payload)
                    .isEmpty();
            softly.assertThat(kept.body()).contains("lwxss");
        }
        softly.assertAll();
    }

    private static Written ownTexts() {
        Writer writer = Writer.in(GROUP);
        String topic = writer.topic(GROUP, "Eigen", "Een tekst");
        return new SitePages.Written(writer, topic, writer.reply(topic, "Een antwoord"));
    }
}
