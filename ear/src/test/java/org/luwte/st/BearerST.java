/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.luwte.launcher.DemoAccount;
import org.luwte.oidc.EntranceArchive;
import org.luwte.oidc.MockProvider;
import org.luwte.oidc.ProviderOfTheClass;
import org.luwte.oidc.SignInRequest;
import org.luwte.oidc.Tokens;
import org.luwte.probe.entrance.WhoProbe;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.ProviderTokens;
import org.luwte.stack.TestStack;

/**
 * Nobody gets in with a token in her hand, however good it is: the only way in is a code (privacy-safety.md ). Elytron would
 * take it in a header and in the address.
 */
@ArquillianTest
class BearerST {

    private static final String CLOSED = "/closed-probe/who";
    private static final String OPEN = "/open-probe/who";

    @RegisterExtension
    static final ProviderOfTheClass PROVIDER = new ProviderOfTheClass();

    @Deployment(name = "closed", testable = false)
    static WebArchive closed() {
        return EntranceArchive.of("closed-probe", PROVIDER.get());
    }

    @Deployment(name = "open", testable = false)
    static WebArchive open() {
        return EntranceArchive.open("open-probe", PROVIDER.get());
    }

    /** A way to hand over a token. */
    @FunctionalInterface
    private interface Way {

        HttpResponse<String> go(HttpVisitor visitor, String path, String token);
    }

    private static final Set<String> WORK_WHERE_OPEN = Set.of("header", "header of a script", "address");

    private static Map<String, Way> ways() {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("header", (visitor, path, token) -> visitor.get(path, Map.of("Authorization", "Bearer " + token)));
        ways.put(
                "header in another case",
                (visitor, path, token) -> visitor.get(path, Map.of("authorization", "bearer " + token)));
        ways.put(
                "header of a script",
                (visitor, path, token) -> visitor.get(
                        path, Map.of("Authorization", "Bearer " + token, "X-Requested-With", "XMLHttpRequest")));
        ways.put(
                "header of a service",
                (visitor, path, token) -> visitor.get(
                        path,
                        Map.of("Authorization", "Bearer " + token, "SOAPAction", "x", "Accept", "application/json")));
        ways.put("address", (visitor, path, token) -> visitor.get(path + "?access_token=" + token));
        ways.put("form", (visitor, path, token) -> visitor.post(path, Map.of("access_token", token)));
        ways.put(
                "header and form",
                (visitor, path, token) -> visitor.post(
                        path,
                        Map.of("access_token", token),
                        Map.of("Sec-Fetch-Site", "same-origin", "Authorization", "Bearer " + token)));
        ways.put("cookie", (visitor, path, token) -> {
            visitor.plant("OIDC_ADAPTER_STATE", token);
            visitor.plant("access_token", token);
            return visitor.get(path);
        });
        return ways;
    }

    @Test
    void tokenInTheHandSignsNobodyInThoughItIsGood() {
        String token = token(MockProvider.CLIENT);
        for (Map.Entry<String, Way> way : ways().entrySet()) {
            String taken = way.getValue().go(HttpVisitor.atSite(), OPEN, token).body();
            if (WORK_WHERE_OPEN.contains(way.getKey())) {
                assertThat(taken).as("the token is good: " + way.getKey()).isEqualTo(Tokens.SUBJECT);
            }
            HttpResponse<String> answer = way.getValue().go(HttpVisitor.atSite(), CLOSED, token);
            assertThat(answer.body()).as(way.getKey()).isEqualTo(WhoProbe.NOBODY);
        }
    }

    private static String token(String audience) {
        Tokens tokens = new Tokens(PROVIDER.get(), new SignInRequest("s", "n", "c", "r"));
        return Tokens.sign(
                tokens.header().build(),
                PROVIDER.get().key(),
                tokens.accessClaims().audience(audience).build());
    }

    @Test
    void realTokenInTheHandSignsNobodyInAtTheRealSite() {
        ProviderTokens.Pair member = ProviderTokens.ofMember(HttpSignIn.as("willem"));
        assertThat(ProviderTokens.isGood(member.access())).isTrue();
        for (String token : new String[] {member.access(), member.id(), ProviderTokens.ofAnotherClient()}) {
            ways().forEach((name, way) -> {
                for (String path : new String[] {"/groups", "/en/me", "/enter", "/sign-out", "/nothing"}) {
                    HttpVisitor visitor = HttpVisitor.atSite();
                    HttpResponse<String> answer = way.go(visitor, path, token);
                    assertThat(answer.body()).as(name + " " + path).doesNotContain("/sign-out\"");
                    assertThat(visitor.cookie("JSESSIONID"))
                            .as(name + " " + path)
                            .isNull();
                    assertThat(visitor.get("/me").statusCode())
                            .as(name + " " + path)
                            .isEqualTo(404);
                }
            });
        }
    }

    /** The page of somebody signed in does have what the test above looks for. */
    @Test
    void pageOfSomebodySignedInShowsTheWayOut() {
        assertThat(HttpSignIn.as("willem").get("/groups").body()).contains("/sign-out\"");
    }

    @Test
    void nameAndPasswordInAHeaderSignNobodyIn() {
        DemoAccount account = TestStack.get().account("willem");
        String basic = "Basic "
                + Base64.getEncoder()
                        .encodeToString((account.login() + ":" + account.password()).getBytes(StandardCharsets.UTF_8));
        for (String path : new String[] {"/groups", "/me", "/enter"}) {
            HttpVisitor visitor = HttpVisitor.atSite();
            HttpResponse<String> answer = visitor.get(path, Map.of("Authorization", basic));
            assertThat(answer.body()).as(path).doesNotContain("/sign-out\"");
            assertThat(answer.headers().allValues("WWW-Authenticate")).as(path).isEmpty();
        }
    }

    /** An address of the adapter that would hand the token of whoever is signed in to a script. */
    @Test
    void tokensAreHandedToNobody() {
        HttpVisitor member = HttpSignIn.as("willem");
        for (String path :
                new String[] {"/k_query_bearer_token", "/groups/k_query_bearer_token", "/enter/k_query_bearer_token"}) {
            assertThat(member.get(path).body()).as(path).doesNotContain("eyJ");
        }
    }
}
