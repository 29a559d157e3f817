/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luwte.stack.HtmlForm;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.IdpAdmin;
import org.luwte.stack.SitePages;
import org.luwte.stack.TestStack;

/** One's own sessions and factors, and that a session which ends anywhere ends here (privacy-safety.md, N-17). */
class SessionsST {

    private static final Pattern END = Pattern.compile("href=\"/me/sign-in/end/([0-9a-f]{32})\"");

    static final String CHANGED = "Er is iets veranderd aan hoe je inlogt";

    private final String login = HttpSignIn.login();
    private HttpVisitor laptop;
    private HttpVisitor phone;

    @BeforeEach
    void signInTwice() {
        laptop = HttpVisitor.atSite();
        HttpSignIn.register(laptop, login);
        phone = HttpSignIn.again(login);
        assertThat(phone.get("/me/sign-in").statusCode()).isEqualTo(200);
    }

    @Test
    void anotherSessionIsSeenAndEndedWhereItIs() {
        HttpResponse<String> page = laptop.get("/me/sign-in");
        List<String> handles =
                END.matcher(page.body()).results().map(found -> found.group(1)).toList();
        assertThat(handles).as("sessions elsewhere").hasSize(1);

        HttpResponse<String> done = end(laptop, handles.get(0));

        assertThat(HttpVisitor.location(done).toString()).endsWith("/me/sign-in?done=session-ended");
        assertThatIsOut(phone);
        assertThat(END.matcher(laptop.get("/me/sign-in").body()).find()).isFalse();
        assertThat(laptop.get("/me/sign-in/end/" + handles.get(0)).statusCode())
                .as("it is not there any more")
                .isEqualTo(404);
        assertThat(HttpSignIn.again(login).get("/me/sign-in").statusCode())
                .as("the password lets her in again")
                .isEqualTo(200);
    }

    @Test
    void nobodyEndsSessionsOfSomebodyElse() {
        HttpVisitor other = HttpVisitor.atSite();
        HttpSignIn.register(other, HttpSignIn.login());
        var found = END.matcher(laptop.get("/me/sign-in").body());
        assertThat(found.find()).isTrue();

        assertThat(other.get("/me/sign-in/end/" + found.group(1)).statusCode()).isEqualTo(404);

        assertThat(phone.get("/me/sign-in").statusCode()).isEqualTo(200);
    }

    @Test
    void allOthersEndAndThisOneStays() {
        end(laptop, "others");

        assertThatIsOut(phone);
        assertThat(laptop.get("/me/sign-in").statusCode()).isEqualTo(200);
    }

    @Test
    void everywhereMeansHereToo() {
        HttpResponse<String> done = end(laptop, "all");

        assertThat(HttpVisitor.location(done).getPath()).isEqualTo("/");
        // Times of sign-in are whole seconds; one of the same second counts as before.
        long second = Instant.now().getEpochSecond();
        Awaitility.await().until(() -> Instant.now().getEpochSecond() > second);
        HttpVisitor tablet = HttpSignIn.again(login);
        assertThat(tablet.get("/me/sign-in").statusCode()).isEqualTo(200);
        Awaitility.await("the page of a new sign-in names none of them any more")
                .atMost(Duration.ofSeconds(30))
                .until(() -> !END.matcher(tablet.get("/me/sign-in").body()).find());
        assertThatIsOut(phone);
        assertThatIsOut(laptop);
        assertThat(tablet.get("/me/sign-in").statusCode()).isEqualTo(200);
    }

    /** By an administrator, or by the person herself where she chooses a new password. */
    @Test
    void sessionEndedAtTheIdentityProviderEndsHere() {
        IdpAdmin.signOutEverywhere(login);

        Awaitility.await("the session of the laptop is over")
                .atMost(Duration.ofSeconds(60))
                .until(() -> laptop.get("/me/sign-in").statusCode() != 200);
        assertThatIsOut(phone);
    }

    @Test
    void whatWasBeingSentIsShownOnceMore() {
        end(laptop, "all");

        HttpResponse<String> answer = laptop.post("/join/pseudonym", Map.of("join:text", "lang over nagedacht"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("lang over nagedacht");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no.token.atall",
                // {"alg":"none","typ":"logout+jwt"}
                "eyJhbGciOiJub25lIiwidHlwIjoibG9nb3V0K2p3dCJ9.eyJzaWQiOiJ4In0.",
                // {"alg":"HS256","typ":"logout+jwt"}
                "eyJhbGciOiJIUzI1NiIsInR5cCI6ImxvZ291dCtqd3QifQ.eyJzaWQiOiJ4In0.AAAA"
            })
    void forgedLogoutTokensAreRefused(String token) {
        HttpResponse<String> answer = HttpVisitor.atSite()
                .post("/back-channel-logout", Map.of("logout_token", token), Map.of("Sec-Fetch-Site", "cross-site"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.body()).isEmpty();
        assertThat(laptop.get("/me/sign-in").statusCode()).isEqualTo(200);
        assertThat(HttpVisitor.atSite().post("/back-channel-logout", Map.of()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void linksLeadToTheActionsOfTheIdentityProviderAndNowhereElse() {
        for (Map.Entry<String, String> action : Map.of(
                        "password", "UPDATE_PASSWORD",
                        "app", "CONFIGURE_TOTP",
                        "codes", "CONFIGURE_RECOVERY_AUTHN_CODES",
                        "passkey", "webauthn-register",
                        "remove?factor=0f-1", "delete_credential%3A0f-1")
                .entrySet()) {
            HttpResponse<String> answer = laptop.get("/account-action/" + action.getKey());
            assertThat(answer.statusCode()).as(action.getKey()).isEqualTo(303);
            assertThat(HttpVisitor.location(answer).toString())
                    .startsWith(TestStack.get().idpUrl() + "/realms/luwte/protocol/openid-connect/auth?")
                    .contains("client_id=luwte-account&response_type=none&")
                    .endsWith("kc_action=" + action.getValue());
        }
        for (String wrong : List.of("", "/x", "/remove", "/remove?factor=a%20b", "/UPDATE_PASSWORD", "/password/x")) {
            assertThat(laptop.get("/account-action" + wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(404);
        }
        assertThat(HttpVisitor.atSite().get("/account-action/app").statusCode()).isEqualTo(404);
    }

    @Test
    void onlyKnownResultsOfAChangeAreTold() {
        String plain = laptop.get("/me/sign-in").body();
        assertThat(laptop.get("/me/sign-in?kc_action_status=success").body()).contains("Het is gelukt.");
        assertThat(plain).doesNotContain("Het is gelukt.");
        assertThat(laptop.get("/me/sign-in?kc_action_status=%3Cb%3Ejuist").body())
                .doesNotContain("juist")
                .doesNotContain("Het is gelukt.");
    }

    /** privacy-safety.md N-19 and P-12. */
    @Test
    void changeOfTheWaysToSignInIsToldUntilItIsRead() {
        HttpSignIn.join(laptop, laptop.get("/join/pseudonym"), HttpSignIn.pseudonym());
        laptop.get("/me/sign-in");
        assertThat(laptop.get("/me").body()).doesNotContain(CHANGED);

        IdpAdmin.setPassword(login, "another-long-pass-phrase");
        laptop.get("/me/sign-in");

        assertThat(laptop.get("/me").body()).contains(CHANGED);
        assertThat(phone.get("/en/groups").body()).contains("Something has changed in how you sign in");
        HtmlForm seen = HtmlForm.byId(laptop.get("/me/sign-in").body(), "seen");
        laptop.post(seen.action(), seen.filled(Map.of("seen:seen", "seen")));
        assertThat(laptop.get("/me").body()).doesNotContain(CHANGED);
        assertThat(SitePages.value("select count(*) from luwte.audit_row where action = 'FACTORS_CHANGED'"))
                .isNotEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-out", "/leave"})
    void goingOutIsKnownToEveryNode(String way) {
        String ended = "select count(*) from luwte.ended_session";
        long before = Long.parseLong(SitePages.value(ended));

        laptop.post(way, Map.of());

        Awaitility.await("the registry knows")
                .atMost(Duration.ofSeconds(30))
                .until(() -> Long.parseLong(SitePages.value(ended)) > before);
    }

    @Test
    void visitorSeesNoSuchPageAndPartnerMayOnlyLeaveEverywhere() {
        HttpVisitor partner = HttpSignIn.partner();
        for (String page : List.of("/me/sign-in", "/me/sign-in/end/others", "/me/sign-in/end/" + "0".repeat(32))) {
            assertThat(HttpVisitor.atSite().get(page).statusCode()).as(page).isEqualTo(404);
            assertThat(partner.get(page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(HttpVisitor.atSite().get("/me/sign-in/end/all").statusCode()).isEqualTo(404);
        assertThat(partner.get("/partner").body()).contains("href=\"/me/sign-in/end/all\"");

        end(partner, "all");

        assertThat(partner.follow(partner.get("/partner")).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> end(HttpVisitor visitor, String what) {
        HttpResponse<String> page = visitor.get("/me/sign-in/end/" + what);
        assertThat(page.statusCode()).isEqualTo(200);
        HtmlForm form = HtmlForm.byId(page.body(), "end");
        return visitor.post(form.action(), form.filled(Map.of("end:end", "end")));
    }

    /** Out of the site, and asked for the password by the identity provider too. */
    private static void assertThatIsOut(HttpVisitor visitor) {
        HttpResponse<String> answer = visitor.get("/me/sign-in");
        assertThat(answer.statusCode()).isIn(303, 404);
        assertThat(visitor.follow(answer).statusCode()).isEqualTo(404);
        assertThat(HtmlForm.has(
                        visitor.follow(visitor.get("/enter?ui_locales=nl")).body(), "kc-form-login"))
                .as("the password is asked")
                .isTrue();
    }
}
