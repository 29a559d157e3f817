/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.luwte.stack.HtmlForm;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.Management;
import org.luwte.stack.SitePages;
import org.luwte.stack.TestStack;

/** The identity provider hangs: it takes connections and never answers. Nobody who reads, leaves or signs out waits for it. */
class OutageST {

    private static final Duration SOON = Duration.ofSeconds(2);

    /** Signing out waits for the provider, but not long: the next sign-in must ask. */
    private static final Duration A_LITTLE_LATER = Duration.ofSeconds(6);

    @AfterEach
    void goOn() throws IOException, InterruptedException {
        signal("-CONT");
    }

    @Test
    void leavingAndSigningOutDoNotWaitForTheIdentityProvider() throws IOException, InterruptedException {
        for (String way : List.of("GET /leave", "POST /leave", "POST /sign-out")) {
            HttpVisitor member = HttpSignIn.as("tom");
            signal("-STOP");
            long begin = System.nanoTime();

            String path = way.substring(way.indexOf('/'));
            int status = way.startsWith("GET")
                    ? member.get(path).statusCode()
                    : member.post(path, Map.of()).statusCode();

            assertThat(Duration.ofNanos(System.nanoTime() - begin))
                    .as(way)
                    .isLessThan(path.equals("/leave") ? SOON : A_LITTLE_LATER);
            assertThat(status).as(way).isIn(200, 204, 303);
            assertThat(member.get("/me").statusCode()).as("after " + way).isEqualTo(404);
            signal("-CONT");
        }
    }

    /** Whoever is in danger ends everything at once, and is not lost by a sign-in that can't be asked for. */
    @Test
    void everywhereWorksAndNobodyIsSentToAnIdentityProviderThatIsAway() throws IOException, InterruptedException {
        HttpVisitor member = HttpVisitor.atSite();
        String login = HttpSignIn.login();
        HttpSignIn.register(member, login);
        HttpVisitor phone = HttpSignIn.again(login);
        signal("-STOP");

        HttpResponse<String> way = member.post("/step-up", Map.of("intent", "sign-in"));
        assertThat(HttpVisitor.location(way).getPath()).isEqualTo("/step-up/sign-in");
        HttpResponse<String> page = member.follow(way);
        assertThat(page.body()).contains("geeft nu geen antwoord").contains("href=\"/me/sign-in/end/all\"");
        HtmlForm form = HtmlForm.byId(member.get("/me/sign-in/end/all").body(), "end");
        long begin = System.nanoTime();
        HttpResponse<String> done = member.post(form.action(), form.filled(Map.of("end:end", "end")));

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SOON);
        assertThat(HttpVisitor.location(done).getPath()).isEqualTo("/");
        assertThat(phone.get("/join/pseudonym").statusCode()).isEqualTo(303);
        assertThat(member.get("/join/pseudonym").statusCode()).isEqualTo(303);
    }

    /** The registry of ended sessions is locked; whoever leaves does not notice, and the end is written when it can be. */
    @Test
    void leavingDoesNotWaitForTheDatabase() throws SQLException {
        for (String way : List.of("GET", "POST")) {
            HttpVisitor member = HttpSignIn.as("tom");
            String ended = "select count(*) from luwte.ended_session";
            String before = SitePages.value(ended);
            try (Connection connection = TestStack.get().jdbc("postgres").getConnection();
                    Statement lock = connection.createStatement()) {
                connection.setAutoCommit(false);
                lock.execute("lock table luwte.ended_session in access exclusive mode");
                long begin = System.nanoTime();

                int status = way.equals("GET")
                        ? member.get("/leave").statusCode()
                        : member.post("/leave", Map.of()).statusCode();

                assertThat(Duration.ofNanos(System.nanoTime() - begin)).as(way).isLessThan(SOON);
                assertThat(status).as(way).isIn(204, 303);
                connection.rollback();
            }
            Awaitility.await("the registry knows")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> !SitePages.value(ended).equals(before));
            assertThat(member.get("/me").statusCode()).as("after " + way).isEqualTo(404);
        }
    }

    @Test
    void readingGoesOnForVisitorsAndMembers() throws IOException, InterruptedException {
        HttpVisitor member = SitePages.written().writer().visitor();
        signal("-STOP");

        for (String path : List.of("/", "/help", "/groups", "/topic/" + SitePages.publicTopic())) {
            long begin = System.nanoTime();
            assertThat(HttpVisitor.atSite().get(path).statusCode()).as(path).isEqualTo(200);
            assertThat(member.get(path).statusCode()).as(path).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).as(path).isLessThan(SOON);
        }
    }

    /** Whoever finds that she can't sign in reads so, and when it works again; nobody waits, however many look. */
    @Test
    void statusPageSaysWhetherPeopleCanSignIn() throws IOException, InterruptedException {
        awaitStatus("Ja, alles geeft nu antwoord.");
        signal("-STOP");
        awaitStatus("Wacht een paar minuten en probeer het dan opnieuw.");

        HttpResponse<String> away = HttpVisitor.atSite().get("/status");
        assertThat(away.body()).contains("href=\"tel:112\"", "Geeft nu geen antwoord");
        assertThat(away.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(away.headers().allValues("Set-Cookie")).isEmpty();
        long begin = System.nanoTime();
        for (int i = 0; i < 10; i++) {
            HttpVisitor.atSite().get("/en/status");
        }
        // Ten questions would take twenty seconds; one or two are due meanwhile.
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(12));

        signal("-CONT");
        awaitStatus("Ja, alles geeft nu antwoord.");
    }

    private static void awaitStatus(String words) {
        Awaitility.await("the status page says: " + words)
                .atMost(Duration.ofSeconds(30))
                .until(() -> HttpVisitor.atSite().get("/status").body().contains(words));
    }

    /** Who keeps the servers running has an account of the servers. */
    @Test
    void theConsoleWorksWithoutTheIdentityProvider() throws IOException, InterruptedException {
        var stack = TestStack.get();
        signal("-STOP");

        try (Management console =
                Management.of(stack.managementPort(1), stack.managementUser(), stack.managementPassword())) {
            assertThat(console.result("/", "read-attribute", "name=server-state")
                            .asString())
                    .isEqualTo("running");
        }
    }

    /** To the program and everything it started. */
    private static void signal(String signal) throws IOException, InterruptedException {
        String pid = Files.readString(TestStack.get().varDir().resolve("run/identity-provider.pid"))
                .split(" ")[0];
        ProcessHandle script = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        for (ProcessHandle process :
                Stream.concat(Stream.of(script), script.descendants()).toList()) {
            assertThat(new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                            .inheritIO()
                            .start()
                            .waitFor())
                    .isZero();
        }
    }
}
