/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luwte.stack.HtmlForm;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.TestStack;

/** How somebody gets in and out (issue 2, section 3; architecture.md, decisions 2 and 3). */
class SignInST {

    private static final String SESSION = "JSESSIONID";

    @ParameterizedTest
    @ValueSource(strings = {"/enter?ui_locales=nl", "/en/enter?ui_locales=en", "/enter?prompt=create"})
    void redirectCarriesProofOfKeyNonceAndStateAndAsksForNoProfile(String path) {
        Map<String, String> first = authorization(path);
        Map<String, String> second = authorization(path);

        assertThat(first)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "luwte-web")
                .containsEntry("code_challenge_method", "S256");
        assertThat(first.get("code_challenge")).matches("[A-Za-z0-9_-]{43}");
        for (String once : new String[] {"code_challenge", "nonce", "state"}) {
            assertThat(first.get(once)).as(once).isNotBlank().isNotEqualTo(second.get(once));
        }
        assertThat(first.get("scope").split(" ")).containsExactly("openid");
        assertThat(first.get("redirect_uri")).startsWith(TestStack.get().baseUrl() + "/");
    }

    private static Map<String, String> authorization(String path) {
        HttpResponse<String> response = HttpVisitor.atSite().get(path);
        assertThat(response.statusCode()).isEqualTo(302);
        URI location = HttpVisitor.location(response);
        assertThat(location.toString())
                .startsWith(TestStack.get().idpUrl() + "/realms/luwte/protocol/openid-connect/auth?");
        return Arrays.stream(location.getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    /** What does not exist before signing in cannot be planted. */
    @Test
    void nobodyGetsASessionBeforeSigningIn() {
        HttpVisitor visitor = HttpVisitor.atSite();
        for (String path :
                List.of("/enter", "/enter/groups", "/join/pseudonym", "/group/na-een-inbraak", "/csp", "/leave")) {
            visitor.get(path);
            visitor.post(path, Map.of("a", "b"));
            assertThat(visitor.cookie(SESSION)).as(path).isNull();
        }
    }

    @Test
    void sessionIdThatSomebodyMadeUpIsNotTaken() {
        String madeUp = "0123456789abcdefghijABCDEFGHIJ0123456789";
        HttpVisitor victim = HttpVisitor.atSite();
        victim.plant(SESSION, madeUp);

        HttpSignIn.signIn(victim, TestStack.get().account("willem"));

        assertThat(victim.get("/me").statusCode()).isEqualTo(200);
        assertThat(victim.cookie(SESSION)).isNotBlank().isNotEqualTo(madeUp);
    }

    @Test
    void sessionIdChangesWheneverSomebodyComesIn() {
        HttpVisitor member = HttpSignIn.as("willem");
        String before = member.cookie(SESSION);

        member.follow(member.get("/enter?ui_locales=nl"));

        assertThat(member.get("/me").statusCode()).isEqualTo(200);
        assertThat(member.cookie(SESSION)).isNotEqualTo(before);
        HttpVisitor thief = HttpVisitor.atSite();
        thief.plant(SESSION, before);
        assertThat(thief.get("/me").statusCode()).as("with the old session").isEqualTo(404);
    }

    /** From an address follows roughly where somebody is. */
    @Test
    void theIdentityProviderKeepsNoAddressOfADevice() throws SQLException {
        HttpSignIn.as("willem");
        try (Connection connection = TestStack.get().jdbc("keycloak").getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*), count(*) filter (where s::text like '%127.0.0.1%'), count(*) filter (where s::text"
                                + " like '%KC_DEVICE_NOTE%') from offline_user_session s")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isPositive();
            assertThat(rows.getInt(2)).as("an address").isZero();
            assertThat(rows.getInt(3))
                    .as("a device, in a form that hides its address")
                    .isZero();
        }
    }

    @Test
    void wrongPasswordLetsNobodyIn() {
        HttpVisitor visitor = HttpVisitor.atSite();
        HttpResponse<String> page = visitor.follow(visitor.get("/enter?ui_locales=nl"));
        HtmlForm form = HtmlForm.byId(page.body(), "kc-form-login");
        page = visitor.follow(visitor.post(
                form.action(), form.filled(Map.of("username", HttpSignIn.login(), "password", "not this one"))));

        assertThat(HtmlForm.has(page.body(), "kc-form-login")).isTrue();
        assertThat(visitor.get("/me").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-out", "/leave"})
    void goingOutEndsTheSessionAtTheIdentityProviderToo(String way) {
        HttpVisitor member = HttpSignIn.as("samira");
        assertThat(member.get("/me").statusCode()).isEqualTo(200);
        String session = member.cookie(SESSION);

        HttpResponse<String> answer = member.post(way, Map.of());

        assertThat(answer.statusCode()).isIn(200, 204, 303);
        assertThat(answer.headers().firstValue("Clear-Site-Data").orElse("")).contains("\"cookies\"");
        member.plant(SESSION, session);
        assertThat(member.get("/me").statusCode()).as("the old session is dead").isEqualTo(404);
        assertThatThePasswordIsAskedAgain(member);
    }

    /** Leaving tells the identity provider in the background, because nobody who leaves waits for it. */
    static void assertThatThePasswordIsAskedAgain(HttpVisitor member) {
        Awaitility.await("the password is asked again")
                .atMost(Duration.ofSeconds(30))
                .until(() -> {
                    HttpVisitor again = member.withoutCookiesOfTheSite();
                    return HtmlForm.has(
                            again.follow(again.get("/enter?ui_locales=nl")).body(), "kc-form-login");
                });
    }

    @Test
    void leavingWithoutScriptEndsBothSessionsToo() {
        HttpVisitor member = HttpSignIn.as("samira");

        HttpResponse<String> answer = member.get("/leave", Map.of("Sec-Fetch-Site", "same-origin"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(HttpVisitor.location(answer)).hasToString("https://www.knmi.nl/");
        assertThatThePasswordIsAskedAgain(member);
    }

    @Test
    void anotherSiteSignsNobodyOut() {
        HttpVisitor member = HttpSignIn.as("samira");

        for (String way : new String[] {"/leave", "/sign-out"}) {
            member.post(way, Map.of(), Map.of("Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example"));
        }
        member.get("/leave", Map.of("Sec-Fetch-Site", "cross-site"));

        assertThat(member.get("/me").statusCode()).isEqualTo(200);
    }

    @Test
    void afterSignInOnlyKnownPagesOfOurOwnFollow() {
        for (String way : new String[] {"/enter/nowhere", "/enter//evil.example", "/enter/..%2f..%2fevil"}) {
            HttpVisitor visitor = HttpVisitor.atSite();
            HttpResponse<String> answer = visitor.get(way);
            if (answer.statusCode() == 302) {
                HttpSignIn.signIn(visitor, TestStack.get().account("willem"));
                HttpResponse<String> next = visitor.follow(visitor.get(way));
                assertThat(next.uri().toString())
                        .as(way)
                        .startsWith(TestStack.get().baseUrl() + "/");
            }
        }
    }
}
