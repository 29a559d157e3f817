/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.luwte.stack.Cluster;
import org.luwte.stack.HtmlForm;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.LightLoad;
import org.luwte.stack.OnCluster;
import org.luwte.stack.Writer;

/**
 * What people notice when a node does nothing any more and keeps its connections: whoever waits for it is let go after ten seconds
 * and goes on at the other node; what the node had in hand and does when it goes on is not there twice.
 */
@OnCluster
class HangST {

    private static final String GROUP = "eigen-ruimte";
    private static final int PEOPLE = 4;
    private static final int REQUESTS = 200;

    /** What docs/reliability.md says, and what a busy machine adds to it. */
    private static final Duration LONGEST = Duration.ofSeconds(10).plusSeconds(3);

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    void aNodeThatHangsHoldsNobodyUpForLongAndWritesNothingTwice() {
        LightLoad load =
                new LightLoad(Stream.generate(HangST::member).limit(PEOPLE).toList(), GROUP);
        int hung = Cluster.nodeOf(load.members().get(0).visitor());
        Writer late = memberOn(hung);
        HtmlForm form = HtmlForm.byId(
                late.visitor().get("/topic/" + load.topic() + "/reply").body(), "write");
        String text = HttpSignIn.letters(16) + " bleef hangen";
        Instant stop;

        try (load) {
            load.start();
            await(load, REQUESTS);
            stop = Instant.now();
            Cluster.hang(hung);
            try {
                assertLetGo(late, form, text);
                await(load, load.requests() + REQUESTS);
            } finally {
                Cluster.goOn(hung);
            }
        }
        Instant goesOn = Instant.now();

        System.out.println("HangST: " + load.requests() + " requests, longest " + load.longest() + ", hung at " + stop
                + ", failed " + load.failures());
        assertGoneOn(load, stop, Cluster.other(hung));
        assertBack(hung, late);
        System.out.println("HangST: back after " + Duration.between(goesOn, Instant.now()));
        assertOnce(load, text);
        load.accepted().forEach(reply -> assertOnce(load, reply));
        load.broken()
                .forEach(broken ->
                        assertThat(load.wholeTopic().split(broken.text(), -1)).hasSizeLessThanOrEqualTo(2));
    }

    /** Somebody whose reply the node takes in hand: she gets the page of the balancer, and sends it again to the other node. */
    private static void assertLetGo(Writer late, HtmlForm form, String text) {
        Instant sent = Instant.now();
        HttpResponse<String> page =
                late.visitor().post(form.action(), form.filled(Map.of("write:text", text, "write:send", "send")));
        assertThat(Duration.between(sent, Instant.now())).isLessThan(LONGEST);
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(BackSoonPage.sendAgain(late.visitor(), page.body(), text).statusCode())
                .isEqualTo(302);
    }

    private static void assertGoneOn(LightLoad load, Instant stop, int other) {
        assertThat(load.longest()).isLessThan(LONGEST);
        assertThat(load.failures())
                .as("nobody is signed out")
                .noneMatch(failure -> failure.what().equals("signed out"))
                .filteredOn(failure -> failure.at().isAfter(stop))
                .as("each is held up once")
                .hasSizeLessThanOrEqualTo(PEOPLE)
                .allSatisfy(failure -> assertThat(failure.at()).isBefore(stop.plus(LONGEST)));
        assertThat(load.members()).allMatch(member -> Cluster.nodeOf(member.visitor()) == other);
    }

    /** New and older sessions are served by it; by then it has done what it still had in hand, or thrown it away. */
    private static void assertBack(int node, Writer late) {
        Cluster.awaitInService(node);
        Cluster.awaitOneCluster();
        Awaitility.await("new people on the node that came back")
                .atMost(PATIENCE)
                .ignoreExceptionsMatching(AssertionError.class::isInstance)
                .until(() -> Cluster.nodeOf(member()) == node);
        Awaitility.await("older sessions on the node that came back")
                .atMost(PATIENCE)
                .until(() -> Cluster.at(node, late.visitor()).get("/me").statusCode() == 200);
    }

    private static HttpVisitor member() {
        return HttpSignIn.newMember(Cluster.visitor());
    }

    private static Writer memberOn(int node) {
        return Stream.generate(HangST::member)
                .limit(10)
                .filter(visitor -> Cluster.nodeOf(visitor) == node)
                .findFirst()
                .map(visitor -> Writer.in(visitor, GROUP))
                .orElseThrow();
    }

    private static void await(LightLoad load, int requests) {
        Awaitility.await(requests + " requests").atMost(PATIENCE).until(() -> load.requests() >= requests);
    }

    private static void assertOnce(LightLoad load, String text) {
        assertThat(load.wholeTopic().split(text, -1))
                .as("an accepted text, once")
                .hasSize(2);
    }
}
