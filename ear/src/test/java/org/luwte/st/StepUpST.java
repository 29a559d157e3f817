/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luwte.stack.HtmlForm;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;

/** Showing again who one is (architecture.md, decision 4; privacy-safety.md ). */
class StepUpST {

    private static final String SESSION = "JSESSIONID";

    private final String login = HttpSignIn.login();
    private HttpVisitor member;

    @BeforeEach
    void signIn() {
        member = HttpVisitor.atSite();
        HttpSignIn.register(member, login);
    }

    @Test
    void leadsThroughSignInToThePageThatWasWantedInANewSession() {
        String before = member.cookie(SESSION);

        HttpResponse<String> way = ask(member, "sign-in");

        assertThat(way.statusCode()).isEqualTo(200);
        String next = way.headers().firstValue("Refresh").orElseThrow().replaceFirst("^0; url=", "");
        assertThat(next).startsWith("/enter?");
        assertThat(Jsoup.parse(way.body()).select("main a").attr("href")).isEqualTo(next);
        assertThat(member.get("/me").statusCode()).as("who she was is dropped").isEqualTo(404);
        HttpResponse<String> protectedAddress = member.get(next);
        assertThat(HttpVisitor.location(protectedAddress).getQuery())
                .contains("prompt=login")
                .contains("max_age=0");
        HttpResponse<String> door = member.follow(protectedAddress);
        assertThat(HtmlForm.has(door.body(), "kc-form-login"))
                .as("the password is asked although the provider knows her")
                .isTrue();

        HttpResponse<String> page = HttpSignIn.show(member, door, login);

        assertThat(page.uri().getPath()).isEqualTo("/me/sign-in");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(member.cookie(SESSION)).isNotBlank().isNotEqualTo(before);
        HttpVisitor thief = HttpVisitor.atSite();
        thief.plant(SESSION, before);
        assertThat(thief.get("/me/sign-in").statusCode())
                .as("with the old session")
                .isEqualTo(404);
    }

    @Test
    void idOfTheSessionThatWaitsIsWorthNothing() {
        ask(member, "sign-in");
        String waiting = member.cookie(SESSION);
        HttpVisitor thief = HttpVisitor.atSite();
        thief.plant(SESSION, waiting);
        assertThat(thief.get("/me").statusCode()).isEqualTo(404);

        HttpSignIn.show(member, member.follow(member.get("/enter?prompt=login&max_age=0")), login);

        assertThat(member.get("/me/sign-in").statusCode()).isEqualTo(200);
        assertThat(thief.get("/me/sign-in").statusCode()).isEqualTo(404);
    }

    @Test
    void somebodyElseWhoAnswersComesToAPageOfHerOwn() {
        ask(member, "sign-in");
        HttpVisitor sameBrowser = member.withCookiesOfTheSiteOnly();
        String other = HttpSignIn.login();
        HttpSignIn.register(HttpVisitor.atSite(), other);

        HttpResponse<String> door = sameBrowser.follow(sameBrowser.get("/enter?prompt=login&max_age=0"));
        HttpResponse<String> page = HttpSignIn.show(sameBrowser, door, other);

        assertThat(page.uri().getPath()).isEqualTo("/join/pseudonym");
        assertThat(sameBrowser.follow(sameBrowser.get("/enter")).uri().getPath())
                .as("what waited is gone")
                .isEqualTo("/join/pseudonym");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-out", "/leave"})
    void goingOutInsteadOfAnsweringEndsTheSessionAtTheIdentityProviderToo(String way) {
        ask(member, "sign-in");
        member.follow(member.get("/enter?prompt=login&max_age=0"));

        HttpResponse<String> answer = member.post(way, Map.of());

        assertThat(answer.statusCode()).isIn(204, 303);
        SignInST.assertThatThePasswordIsAskedAgain(member);
    }

    @Test
    void pageSaysWhyBeforeItLeadsAwayInBothLanguages() {
        for (String language : new String[] {"", "/en"}) {
            HttpResponse<String> page = member.get(language + "/step-up/sign-in");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("action=\"" + language + "/step-up\"")
                    .contains("name=\"intent\" value=\"sign-in\"");
        }
    }

    @Test
    void onlyPagesOfOurOwnCanBeWantedAndOnlyByThePersonHerself() {
        assertThat(member.get("/step-up/nowhere").statusCode()).isEqualTo(404);
        assertThat(member.get("/step-up/home").statusCode()).isEqualTo(404);
        assertThat(HttpVisitor.atSite().get("/step-up/sign-in").statusCode()).isEqualTo(404);
        for (String intent : new String[] {"nowhere", "https://evil.example", "edit-topic", ""}) {
            assertThat(HttpVisitor.location(ask(member, intent)).getPath())
                    .as(intent)
                    .isEqualTo("/");
        }
        HttpResponse<String> foreign = member.post(
                "/step-up",
                Map.of("intent", "sign-in"),
                Map.of("Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example"));
        assertThat(foreign.statusCode()).isEqualTo(403);
        member.get("/step-up");
        assertThat(member.get("/me/sign-in").statusCode())
                .as("she is still signed in")
                .isEqualTo(200);

        HttpVisitor visitor = HttpVisitor.atSite();
        ask(visitor, "sign-in");
        assertThat(visitor.cookie(SESSION)).as("a visitor gets no session").isNull();
    }

    private static HttpResponse<String> ask(HttpVisitor visitor, String intent) {
        return visitor.post("/step-up", Map.of("intent", intent));
    }
}
