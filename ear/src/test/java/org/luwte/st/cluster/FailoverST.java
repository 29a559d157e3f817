/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.luwte.stack.Cluster;
import org.luwte.stack.HtmlForm;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.LightLoad;
import org.luwte.stack.OnCluster;
import org.luwte.stack.Writer;

/**
 * What people notice when a node goes (product.md, section 5): at most one request in a hundred fails, for at most ten seconds;
 * nobody is signed out; what was accepted is there, once; what was not comes back to be sent again.
 */
@OnCluster
@TestMethodOrder(OrderAnnotation.class)
class FailoverST {

    private static final String GROUP = "eigen-ruimte";
    private static final int PEOPLE = 4;

    /** Enough for the share of failures to say something. */
    private static final int REQUESTS = 600;

    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern TEL = Pattern.compile("href=\"tel:([0-9]+)\"");

    @Test
    @Order(1)
    void aNodeThatIsAskedToEndFailsNobodyAndComesBack() {
        LightLoad load = load();
        int leaving = nodeOf(load);

        try (load) {
            load.start();
            await(load, REQUESTS / 3);
            Cluster.get().stopNode(leaving);
            await(load, load.requests() + REQUESTS / 3);
        }

        assertThat(load.failures()).isEmpty();
        assertAcceptedOnce(load);
        assertStillSignedIn(load);
        Cluster.startAll();
        Awaitility.await("new people on the node that came back")
                .atMost(PATIENCE)
                .until(() -> {
                    HttpVisitor visitor = Cluster.visitor();
                    HttpSignIn.signIn(visitor, Cluster.get().account("willem"));
                    return Cluster.nodeOf(visitor) == leaving;
                });
        Writer member = load.members().get(0);
        assertThat(Cluster.at(leaving, member.visitor()).get("/me").statusCode())
                .as("older sessions are known there again")
                .isEqualTo(200);
    }

    @Test
    @Order(2)
    void aNodeThatIsKilledFailsOneInAHundredAndSignsNobodyOut() {
        Cluster.startAll();
        LightLoad load = load();
        int killed = nodeOf(load);
        Instant end;

        try (load) {
            load.start();
            await(load, REQUESTS / 3);
            end = Instant.now();
            Cluster.get().killNode(killed);
            await(load, load.requests() + REQUESTS);
            Awaitility.await().atMost(PATIENCE).until(() -> Instant.now().isAfter(end.plus(WINDOW)));
        }

        System.out.println("FailoverST: " + load.requests() + " requests, failed " + load.failures());
        assertThat(load.failures().size())
                .as("failed of %d: %s", load.requests(), load.failures())
                .isLessThanOrEqualTo(load.requests() / 100);
        assertThat(load.failures())
                .allSatisfy(failure -> assertThat(failure.at()).isBetween(end, end.plus(WINDOW)))
                .noneMatch(failure -> failure.what().equals("signed out"));
        assertStillSignedIn(load);
        load.broken().forEach(broken -> sendAgain(load, broken));
        assertAcceptedOnce(load);
        assertThat(load.members()).allMatch(member -> Cluster.nodeOf(member.visitor()) == Cluster.other(killed));
    }

    /** As a person would: looks whether it is there after all, and presses the button of the page that came instead. */
    private static void sendAgain(LightLoad load, LightLoad.Broken broken) {
        if (!load.wholeTopic().contains(broken.text())) {
            HttpResponse<String> answer =
                    BackSoonPage.sendAgain(broken.writer().visitor(), broken.page(), broken.text());
            if (answer.statusCode() == 409) {
                // Her form had not reached the other node yet when the first was killed: the page gives the text, to be
                // copied.
                assertThat(answer.body()).contains(broken.text());
                return;
            }
            assertThat(answer.statusCode()).isEqualTo(302);
        }
        assertThat(load.wholeTopic().split(broken.text(), -1)).hasSize(2);
    }

    @Test
    @Order(3)
    void withNoNodeLeftTheBalancerLeadsAwayAndShowsTheHelpLines() {
        Cluster.startAll();
        HttpVisitor visitor = Cluster.visitor();
        Writer writer = Writer.in(HttpSignIn.newMember(Cluster.visitor()), GROUP);
        HttpResponse<String> form = writer.visitor().get("/group/" + GROUP + "/write");
        Set<String> lines = numbers(visitor.get("/help").body());
        Map<String, HttpResponse<String>> before = leaving();

        for (int node = 1; node <= Cluster.NODES; node++) {
            Cluster.get().killNode(node);
        }

        SoftAssertions softly = new SoftAssertions();
        for (int round = 1; round <= 2; round++) {
            for (String path : List.of("/", "/en", "/groups", "/en/topic/whatever", "/no-such-page", "/assets/x.css")) {
                HttpResponse<String> page = visitor.get(path);
                softly.assertThat(page.statusCode()).as(path).isEqualTo(503);
                softly.assertThat(page.body())
                        .as(path)
                        .contains(path.startsWith("/en") ? "lang=\"en\"" : "lang=\"nl\"");
                softly.assertThat(numbers(page.body()))
                        .as("help lines of " + path)
                        .isEqualTo(lines);
                softly.assertThat(page.headers().firstValue("Cache-Control"))
                        .as(path)
                        .hasValue("no-store");
            }
            leaving().forEach((way, answer) -> {
                HttpResponse<String> own = before.get(way);
                softly.assertThat(answer.statusCode()).as(way).isEqualTo(own.statusCode());
                softly.assertThat(headers(answer)).as("headers of " + way).isEqualTo(headers(own));
            });
            // Once while the balancer still waits for the nodes, and once when it has given them up.
            Awaitility.await().atMost(PATIENCE).until(() -> Stream.of(1, 2).noneMatch(Cluster::inService));
        }
        softly.assertAll();
        assertFormComesBack(writer, form);
    }

    /** R-07, U-07: also of what it could not pass on, the balancer tells neither address nor page. */
    @Test
    @Order(4)
    void theLogsOfTheBalancerNameNoPage() throws IOException {
        try (Stream<Path> files = Files.walk(Cluster.get().varDir().resolve("logs"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> file.toString().contains("/logs/balancer")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file)
                            .content(StandardCharsets.ISO_8859_1)
                            .doesNotContain("/topic/", "/leave"));
        }
    }

    private static void assertFormComesBack(Writer writer, HttpResponse<String> page) {
        HtmlForm form = HtmlForm.byId(page.body(), "write");
        Map<String, String> fields = form.filled(Map.of(
                "write:title",
                "Een <b>titel</b>",
                "write:text",
                "Wat ik \"typte\" & méér\nregel 2",
                "write:send",
                "send"));

        HttpResponse<String> answer = writer.visitor().post(form.action(), fields);
        HttpResponse<String> foreign = writer.visitor()
                .post(form.action(), fields, Map.of("Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("action=\"" + form.action() + "\"")
                .contains("Een &lt;b&gt;titel&lt;/b&gt;")
                .contains("Wat ik &quot;typte&quot; &amp; méér\nregel 2")
                .contains("name=\"jakarta.faces.ViewState\"");
        assertThat(foreign.statusCode()).isEqualTo(503);
        assertThat(foreign.body())
                .as("of another site")
                .doesNotContain("regel 2")
                .doesNotContain("<form");
    }

    private static LightLoad load() {
        return new LightLoad(
                Stream.generate(() -> HttpSignIn.newMember(Cluster.visitor()))
                        .limit(PEOPLE)
                        .toList(),
                GROUP);
    }

    private static int nodeOf(LightLoad load) {
        return Cluster.nodeOf(load.members().get(0).visitor());
    }

    private static void await(LightLoad load, int requests) {
        Awaitility.await(requests + " requests").atMost(PATIENCE).until(() -> load.requests() >= requests);
    }

    private static void assertAcceptedOnce(LightLoad load) {
        assertThat(load.accepted()).isNotEmpty();
        String topic = load.wholeTopic();
        assertThat(load.accepted())
                .allSatisfy(text -> assertThat(topic.split(text, -1))
                        .as("times that an accepted text is there")
                        .hasSize(2));
    }

    private static void assertStillSignedIn(LightLoad load) {
        assertThat(load.members())
                .allSatisfy(member ->
                        assertThat(member.visitor().get("/me").statusCode()).isEqualTo(200));
    }

    private static Map<String, HttpResponse<String>> leaving() {
        Map<String, HttpResponse<String>> answers = new TreeMap<>();
        for (String path : List.of("/leave", "/en/leave")) {
            for (String from : List.of("same-origin", "cross-site")) {
                Map<String, String> header = Map.of("Sec-Fetch-Site", from);
                answers.put("GET " + path + " " + from, Cluster.visitor().get(path, header));
                answers.put("POST " + path + " " + from, Cluster.visitor().post(path, Map.of(), header));
            }
        }
        return answers;
    }

    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(Set.of("date", "connection", "keep-alive"));
        return headers;
    }

    private static Set<String> numbers(String page) {
        return TEL.matcher(page).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
