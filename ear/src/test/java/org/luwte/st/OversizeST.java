/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.luwte.attack.Answers;
import org.luwte.attack.Attacker;
import org.luwte.attack.RawAnswer;
import org.luwte.attack.RawHttp;
import org.luwte.attack.Stored;
import org.luwte.stack.HtmlForm;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.Writer;

/** Too much of everything, and the wrong kind of it: refused, and the site goes on (issue 3, item 9). */
class OversizeST {

    private static final String WRITE = "/group/eigen-ruimte/write";

    @ParameterizedTest
    @EnumSource
    void tooMuchIsRefused(Attacker attacker) {
        Attacker.come();
        Stored before = Stored.now();
        Map<String, RawHttp> requests = new LinkedHashMap<>();
        requests.put("body of 2 MB", RawHttp.post(WRITE, "write:text=" + "a".repeat(2_000_000)));
        requests.put("body of 2 MB at the door", RawHttp.post("/enter", "a=" + "a".repeat(2_000_000)));
        requests.put("1,000 parameters", RawHttp.post(WRITE, many(1_000, "p%d=1", "&")));
        requests.put("1,000 parameters in the address", RawHttp.get("/groups?" + many(1_000, "p%d=1", "&")));
        requests.put("address of 100 kB", RawHttp.get("/groups?q=" + "a".repeat(100_000)));
        requests.put("path of 20 kB", RawHttp.get("/" + "a".repeat(20_000)));
        requests.put("path of 9,000 parts", RawHttp.get("/a".repeat(9_000)));
        requests.put("header of 100 kB", RawHttp.get("/groups").with("X-Long", "a".repeat(100_000)));
        requests.put(
                "200 cookies",
                RawHttp.get("/groups").with("X-Cookies", "x").line("Cookie: " + many(200, "c%d=1", "; ")));
        requests.put(
                "20,000 empty cookies",
                RawHttp.get("/groups").with("X-Cookies", "x").line("Cookie: " + ";".repeat(20_000)));
        RawHttp headers = RawHttp.get("/groups");
        IntStream.range(0, 500).forEach(i -> headers.line("X-H" + i + ": 1"));
        requests.put("500 headers", headers);
        requests.put("length that lies", RawHttp.post("/csp", "a=b").with("Content-Length", "99999999999999999999"));
        SoftAssertions softly = new SoftAssertions();
        requests.forEach((how, request) -> {
            RawAnswer answer = attacker.as(request).send();
            // What is refused before it is read through, is refused by closing the line.
            softly.assertThat(answer.status()).as(how).matches(status -> status == 0 || status / 100 == 4);
            if (answer.page()) {
                Answers.refused(softly, how, answer);
            } else {
                softly.assertThat(answer.body()).as(how).isEmpty();
            }
        });
        softly.assertThat(HttpVisitor.atSite().get("/groups").statusCode()).isEqualTo(200);
        softly.assertAll();
        before.assertUnchanged("too much");
    }

    private static String many(int count, String pattern, String between) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.format(pattern, i))
                .collect(Collectors.joining(between));
    }

    /** Markdown that would keep a careless parser busy for ever, or without an end to its stack. */
    @Test
    void deepAndEndlessTextsAreWrittenQuickly() {
        Writer writer = Writer.join();
        String topic = writer.topic("eigen-ruimte", "Diep", "Een tekst");
        for (String text : new String[] {
            "> ".repeat(9_999) + "a",
            IntStream.range(0, 190).mapToObj(i -> " ".repeat(i) + "- a\n").collect(Collectors.joining()),
            "[".repeat(19_999),
            "![[]()".repeat(3_000),
            "*a_".repeat(6_000),
            "`".repeat(19_999),
            "<a ".repeat(6_000),
            "&".repeat(19_999),
            "\\".repeat(19_999),
            "a".repeat(20_000),
            "\u202E\u200B\u0301".repeat(6_000),
            "https://example.org/?".repeat(900)
        }) {
            long begin = System.nanoTime();
            writer.press("/topic/" + topic + "/reply", "write", "send", Map.of("write:text", text));
            assertThat(Duration.ofNanos(System.nanoTime() - begin))
                    .as(text.substring(0, 20))
                    .isLessThan(Duration.ofSeconds(15));
            assertThat(writer.visitor().get("/topic/" + topic).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource
    void otherKindsOfBodiesAreNoForms(Attacker attacker) {
        Attacker.come();
        HtmlForm form =
                HtmlForm.byId(Attacker.texts().writer().visitor().get(WRITE).body(), "write");
        String state = form.fields().get("jakarta.faces.ViewState");
        Stored before = Stored.now();
        SoftAssertions softly = new SoftAssertions();
        Map<String, String> bodies = Map.of(
                "application/json", "{\"write:title\":\"x\",\"jakarta.faces.ViewState\":\"" + state + "\"}",
                "application/xml", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
                "text/plain", "write:title=x&write:text=x&write:send=send&jakarta.faces.ViewState=" + state,
                "multipart/form-data; boundary=b", multipart(state),
                "multipart/form-data", "--x",
                "application/x-java-serialized-object", "\u00ac\u00ed\u0000\u0005",
                "nothing/such;;;=", "x");
        bodies.forEach((type, body) -> {
            RawAnswer answer = attacker.as(RawHttp.post(WRITE, "")
                            .with("Content-Type", type)
                            .body(body.getBytes(StandardCharsets.UTF_8)))
                    .send();
            softly.assertThat(answer.status()).as(type).isIn(200, 400, 403, 404, 409, 415);
            Answers.discreet(softly, type, answer);
        });
        softly.assertAll();
        before.assertUnchanged("bodies of other kinds");
    }

    private static String multipart(String state) {
        return Map.of("write:title", "x", "write:text", "x", "write:send", "send", "jakarta.faces.ViewState", state)
                        .entrySet()
                        .stream()
                        .map(field -> "--b\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                                + field.getValue() + "\r\n")
                        .collect(Collectors.joining())
                + "--b--\r\n";
    }

    @ParameterizedTest
    @EnumSource
    void bytesThatAreNoTextAreNoFault(Attacker attacker) {
        Attacker.come();
        Stored before = Stored.now();
        SoftAssertions softly = new SoftAssertions();
        for (String body : new String[] {
            "write:title=%ff%fe%00&write:text=%c3%28&write:send=send",
            "write:title=%zz&write:send=send",
            "%00=%00",
            "write:title[]=x&write:text[a][b]=y",
            "jakarta.faces.ViewState=%00",
            "jakarta.faces.ViewState=" + "9".repeat(5_000),
            "jakarta.faces.ViewState=1:2&jakarta.faces.ViewState=3:4",
            "jakarta.faces.ViewState=rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA"
        }) {
            RawAnswer answer = attacker.as(RawHttp.post(WRITE, body)).send();
            softly.assertThat(answer.status()).as(body).isIn(200, 400, 403, 404, 409);
            Answers.discreet(softly, body, answer);
        }
        softly.assertAll();
        before.assertUnchanged("bytes that are no text");
    }
}
