/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.luwte.attack.Answers;
import org.luwte.attack.RawAnswer;
import org.luwte.attack.SiteRoute;
import org.luwte.attack.Stored;
import org.luwte.stack.HtmlForm;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.SitePages;
import org.luwte.stack.SitePages.Written;
import org.luwte.stack.TestStack;
import org.luwte.stack.Writer;

/** Every form of every page, sent from where it should not come, with what does not belong to it, or twice. */
class ForgedFormsST {

    private static final String STATE = "jakarta.faces.ViewState";
    private static final String WRITE = "/group/eigen-ruimte/write";

    private record Form(String page, String action, Map<String, String> values) {}

    /** All forms that a member meets, filled in, each with its first button pressed. */
    private static List<Form> forms(Written own) {
        List<Form> forms = new ArrayList<>();
        HttpVisitor member = own.writer().visitor();
        for (SiteRoute route : SiteRoute.all()) {
            String page = route.address(own);
            for (Element form : Jsoup.parse(member.get(page).body()).select("form[method=post]")) {
                Map<String, String> values = new LinkedHashMap<>();
                form.select("input[type=hidden][name]").forEach(field -> values.put(field.attr("name"), field.val()));
                form.select("textarea[name], input[type=text][name]")
                        .forEach(field -> values.put(field.attr("name"), "Niet van mij"));
                Element button =
                        form.select("button[name], input[type=submit][name]").first();
                if (button != null) {
                    values.put(button.attr("name"), "x");
                }
                forms.add(new Form(page, form.attr("action"), values));
            }
        }
        return forms;
    }

    @Test
    void noFormIsTakenFromAnotherSite() {
        Written own = SitePages.written();
        List<Form> forms = forms(own);
        assertThat(forms).extracting(Form::action).contains("/sign-out", WRITE).hasSizeGreaterThan(10);
        Stored before = Stored.now();
        SoftAssertions softly = new SoftAssertions();
        String ours = TestStack.get().baseUrl();
        for (Form form : forms) {
            for (Map<String, String> headers : List.of(
                    Map.of("Sec-Fetch-Site", "cross-site"),
                    Map.of("Sec-Fetch-Site", "same-site"),
                    Map.of("Sec-Fetch-Site", "none"),
                    Map.of("Sec-Fetch-Site", "SAME-ORIGIN"),
                    Map.of("Sec-Fetch-Site", "cross-site", "Origin", ours),
                    Map.of("Origin", "https://evil.example"),
                    Map.of("Origin", "null"),
                    Map.of("Origin", ours + ".evil.example"),
                    Map.of("Origin", ours.replace("http:", "https:")),
                    Map.of("Origin", "http://evil.example@localhost"),
                    Map.of("Referer", ours + "/"),
                    Map.<String, String>of())) {
                String how = form.action() + " " + headers;
                HttpResponse<String> answer = own.writer().visitor().post(form.action(), form.values(), headers);
                softly.assertThat(answer.statusCode()).as(how).isEqualTo(403);
                Answers.refused(softly, how, RawAnswer.of(answer));
            }
        }
        softly.assertAll();
        before.assertUnchanged("forms from another site");
        assertThat(own.writer().visitor().get("/me").statusCode())
                .as("still signed in")
                .isEqualTo(200);
    }

    @Test
    void noFormIsTakenWithoutItsTokenOrWithAnother() {
        Written own = SitePages.written();
        List<Form> forms = forms(own).stream().filter(ForgedFormsST::ofAMember).toList();
        assertThat(forms).hasSizeGreaterThan(5);
        String foreign = HtmlForm.byId(Writer.join().visitor().get(WRITE).body(), "write")
                .fields()
                .get(STATE);
        Stored before = Stored.now();
        SoftAssertions softly = new SoftAssertions();
        for (Form form : forms) {
            for (String token : new String[] {null, "", foreign, "0:0", "-1:-1", "stateless", "x".repeat(3_000)}) {
                Map<String, String> values = new LinkedHashMap<>(form.values());
                values.remove(STATE);
                if (token != null) {
                    values.put(STATE, token);
                }
                HttpResponse<String> answer = own.writer().visitor().post(form.action(), values);
                String how = form.action() + " token " + token;
                softly.assertThat(answer.statusCode()).as(how).isIn(200, 400, 403, 409);
                Answers.discreet(softly, how, RawAnswer.of(answer));
            }
        }
        softly.assertAll();
        before.assertUnchanged("forms without their token");
    }

    @Test
    void tokenOfLongAgoIsNotTaken() {
        HttpVisitor member = ownTexts().writer().visitor();
        Map<String, String> old = filled(HtmlForm.byId(member.get(WRITE).body(), "write"));
        for (int i = 0; i < 12; i++) {
            member.get(WRITE);
        }
        Stored before = Stored.now();

        assertThat(member.post(WRITE, old).statusCode()).isEqualTo(409);

        before.assertUnchanged("an old token");
    }

    /** Her own token, sent to the address of somebody else's text. */
    @Test
    void tokenOpensNothingOfOthers() {
        Written own = ownTexts();
        Written others = ownTexts();
        HttpVisitor member = own.writer().visitor();
        SoftAssertions softly = new SoftAssertions();
        for (Form form : forms(own)) {
            String foreign = form.action().replace(own.topic(), others.topic()).replace(own.reply(), others.reply());
            if (!foreign.equals(form.action()) && !foreign.endsWith("/reply")) {
                Stored before = Stored.now();
                HttpResponse<String> answer = member.post(foreign, form.values());
                softly.assertThat(answer.statusCode()).as(foreign).isIn(200, 404, 409);
                softly.assertThat(Stored.now()).as(foreign).isEqualTo(before);
                softly.assertThat(member.get(foreign).statusCode())
                        .as("GET " + foreign)
                        .isEqualTo(404);
            }
        }
        softly.assertAll();
    }

    /** Fields that no form has, named after what stands in the rows. */
    @Test
    void fieldsThatTheFormDoesNotHaveSetNothing() {
        Written own = ownTexts();
        Map<String, String> values =
                filled(HtmlForm.byId(own.writer().visitor().get(WRITE).body(), "write"));
        for (String name : List.of(
                "handle",
                "group",
                "groupId",
                "authorId",
                "author",
                "id",
                "version",
                "createdAt",
                "deletedAt",
                "role",
                "standing",
                "badge",
                "mine",
                "visibility",
                "member.id",
                "class.module.classLoader.x")) {
            values.put(name, "stille-kamer");
            values.put("write:" + name, "stille-kamer");
        }

        HttpResponse<String> page =
                own.writer().visitor().follow(own.writer().visitor().post(WRITE, values));

        String topic = page.uri().getPath().substring("/topic/".length());
        assertThat(SitePages.value("select g.handle || ' ' || t.reply_count || ' ' || (t.deleted_at is null) || ' ' ||"
                        + " (t.created_at > now() - interval '5 minutes') from luwte.topic t"
                        + " join luwte.community_group g on g.id = t.group_id where t.handle = '" + topic + "'"))
                .isEqualTo("eigen-ruimte 0 true true");
        assertThat(SitePages.value(
                        "select (a.author_id = b.author_id)::text from luwte.topic a, luwte.topic b where a.handle = '"
                                + topic + "' and b.handle = '" + own.topic() + "'"))
                .isEqualTo("true");
    }

    @Test
    void whatIsSentTwiceIsStoredOnce() throws Exception {
        Written own = ownTexts();
        HttpVisitor member = own.writer().visitor();
        for (String page : List.of(WRITE, "/topic/" + own.topic() + "/reply")) {
            Map<String, String> values = filled(HtmlForm.byId(member.get(page).body(), "write"));
            String texts = "select (select count(*) from luwte.topic) + (select count(*) from luwte.reply)";
            long before = Long.parseLong(SitePages.value(texts));

            String first = member.follow(member.post(page, values)).uri().toString();
            String second = member.follow(member.post(page, values)).uri().toString();
            atOnce(4, () -> member.copy().post(page, values));

            assertThat(second).isEqualTo(first);
            assertThat(Long.parseLong(SitePages.value(texts))).as(page).isEqualTo(before + 1);
        }
    }

    @Test
    void impatientClicksStoreOnce() throws Exception {
        Written own = ownTexts();
        HttpVisitor member = own.writer().visitor();
        Map<String, String> values = filled(HtmlForm.byId(member.get(WRITE).body(), "write"));
        long before = Long.parseLong(SitePages.value("select count(*) from luwte.topic"));

        atOnce(4, () -> member.copy().post(WRITE, values));

        assertThat(Long.parseLong(SitePages.value("select count(*) from luwte.topic")))
                .isEqualTo(before + 1);
    }

    private static void atOnce(int times, Callable<HttpResponse<String>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            for (Future<HttpResponse<String>> answer : threads.invokeAll(Collections.nCopies(times, work))) {
                assertThat(answer.get().statusCode()).isIn(200, 302, 303);
            }
        } finally {
            threads.shutdown();
        }
    }

    /** What no form of ours would send is a fault: it shows a number under which it was logged, and nothing else. */
    @Test
    void faultShowsANumberAndNothingElse() {
        HttpVisitor member = ownTexts().writer().visitor();
        Map<String, String> values = filled(HtmlForm.byId(member.get(WRITE).body(), "write"));
        values.put("write:draft", "not-a-handle");
        Stored before = Stored.now();
        SoftAssertions softly = new SoftAssertions();

        HttpResponse<String> answer = member.post(WRITE, values);

        Answers.discreet(softly, "a draft with a foreign name", RawAnswer.of(answer));
        softly.assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text())
                .containsPattern("\\b[0-9a-f]{12}\\b");
        softly.assertAll();
        before.assertUnchanged("a fault");
    }

    /** A visitor cannot send anything that a page of a member would take. */
    @Test
    void visitorStoresNothing() {
        List<Form> forms = forms(SitePages.written());
        Stored before = Stored.now();
        SoftAssertions softly = new SoftAssertions();
        for (HttpVisitor visitor : List.of(HttpVisitor.atSite(), HttpSignIn.nobody())) {
            for (Form form : forms) {
                if (ofAMember(form)) {
                    HttpResponse<String> answer = visitor.post(form.action(), form.values());
                    Answers.refused(softly, form.action(), RawAnswer.of(answer));
                }
            }
        }
        softly.assertAll();
        before.assertUnchanged("forms of a visitor");
    }

    /** Forms of visitors have no session and a token of their own (RemovalST). */
    private static boolean ofAMember(Form form) {
        return form.values().containsKey(STATE) && !form.values().get(STATE).equals("stateless");
    }

    private static Map<String, String> filled(HtmlForm form) {
        Map<String, String> values = new LinkedHashMap<>(form.fields());
        values.put("write:title", "Een keer");
        values.put("write:text", "Een keer, zoals het er staat");
        values.put("write:send", "send");
        return values;
    }

    private static Written ownTexts() {
        Writer writer = Writer.join();
        String topic = writer.topic("eigen-ruimte", "Eigen", "Een tekst");
        return new Written(writer, topic, writer.reply(topic, "Een antwoord"));
    }
}
