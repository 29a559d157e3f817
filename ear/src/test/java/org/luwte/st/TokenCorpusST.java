/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.luwte.oidc.EntranceArchive;
import org.luwte.oidc.FalseClaims;
import org.luwte.oidc.FalseSignatures;
import org.luwte.oidc.Forgery;
import org.luwte.oidc.MockProvider;
import org.luwte.oidc.MockProvider.Answer;
import org.luwte.oidc.ProviderOfTheClass;
import org.luwte.oidc.SignInRequest;
import org.luwte.oidc.Tokens;
import org.luwte.probe.entrance.WhoProbe;
import org.luwte.stack.HttpVisitor;

/**
 * The corpus of forged tokens and answers (privacy-safety.md ), against the application's own settings for signing in: 0
 * accepted. Each attack differs in one thing from the sign-in that succeeds.
 */
@ArquillianTest
class TokenCorpusST {

    private static final String SITE = "/token-probe";

    @RegisterExtension
    static final ProviderOfTheClass PROVIDER = new ProviderOfTheClass();

    @Deployment(testable = false)
    static WebArchive site() {
        return EntranceArchive.of("token-probe", PROVIDER.get());
    }

    /** A sign-in that has begun: the browser that began it, and what it was sent away with. */
    private record Begun(HttpVisitor visitor, SignInRequest request) {

        static Begun now() {
            HttpVisitor visitor = HttpVisitor.atSite();
            HttpResponse<String> answer = visitor.get(SITE + "/enter");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
            URI location = HttpVisitor.location(answer);
            assertThat(location.toString()).startsWith(PROVIDER.get().issuer() + "/authorize?");
            return new Begun(visitor, SignInRequest.of(location));
        }

        Tokens tokens() {
            return new Tokens(PROVIDER.get(), request);
        }

        String genuineCode() {
            return tokens().code(tokens().genuine());
        }

        String answer(String code) {
            return answer(code, request.state());
        }

        static String answer(String code, String state) {
            return SITE + "/enter?state=" + state + "&session_state=x&code=" + code;
        }
    }

    @Test
    void whatIsGenuineSignsIn() {
        Begun begun = Begun.now();
        String code = begun.genuineCode();

        HttpResponse<String> answer = begun.visitor().get(begun.answer(code));

        assertThat(answer.statusCode()).as(PROVIDER.get().refused().toString()).isEqualTo(302);
        assertThat(HttpVisitor.location(answer).toString()).endsWith(SITE + "/enter");
        assertThat(PROVIDER.get().redeemed(code)).isTrue();
        assertThat(begun.visitor().get(SITE + "/who").body()).isEqualTo(Tokens.SUBJECT);
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(FalseSignatures.all(), FalseClaims.all())
                .flatMap(all -> all.entrySet().stream())
                .map(forgery -> Arguments.of(forgery.getKey(), forgery.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void whatIsForgedSignsNobodyIn(String name, Forgery forgery) {
        Begun begun = Begun.now();
        String code = begun.tokens().code(forgery.forge(begun.tokens()));

        HttpResponse<String> answer = begun.visitor().get(begun.answer(code));

        assertThat(PROVIDER.get().redeemed(code)).as("the site got the tokens").isTrue();
        assertRefused(name, begun.visitor(), answer);
        assertThat(PROVIDER.get().strangersVisits())
                .as("visits to the address in the token")
                .isZero();
    }

    @Test
    void stateThatIsNotOursSignsNobodyIn() {
        Begun other = Begun.now();
        for (String state : new String[] {"", "made-up", other.request().state()}) {
            Begun begun = Begun.now();
            String code = begun.genuineCode();

            assertRefused("state " + state, begun.visitor(), begun.visitor().get(Begun.answer(code, state)));
            assertThat(PROVIDER.get().redeemed(code)).isFalse();
        }
        Begun begun = Begun.now();
        assertRefused("no state", begun.visitor(), begun.visitor().get(SITE + "/enter?code=" + begun.genuineCode()));
    }

    /** Somebody is led to the end of a sign-in that another began: he would write under the other's name. */
    @Test
    void answerToTheSignInOfAnotherSignsNobodyIn() {
        Begun attacker = Begun.now();
        String code = attacker.genuineCode();

        HttpVisitor victim = HttpVisitor.atSite();
        assertRefused("no sign-in begun", victim, victim.get(attacker.answer(code)));

        Begun busy = Begun.now();
        assertRefused("another sign-in begun", busy.visitor(), busy.visitor().get(attacker.answer(code)));
        assertThat(PROVIDER.get().redeemed(code)).isFalse();
    }

    /** A code that was stolen is worth nothing without the verifier, which only the browser that asked for it has. */
    @Test
    void stolenCodeSignsNobodyIn() {
        Begun victim = Begun.now();
        Begun thief = Begun.now();
        String code = victim.genuineCode();

        HttpResponse<String> answer = thief.visitor().get(thief.answer(code));

        assertRefused("stolen code", thief.visitor(), answer);
        assertThat(PROVIDER.get().redeemed(code)).isFalse();
        assertThat(PROVIDER.get().refused()).last().isEqualTo("code_verifier");
    }

    @Test
    void answerCountsOnce() {
        Begun begun = Begun.now();
        HttpVisitor before = begun.visitor().copy();
        String address = begun.answer(begun.genuineCode());
        begun.visitor().get(address);
        assertThat(begun.visitor().get(SITE + "/who").body()).isEqualTo(Tokens.SUBJECT);

        HttpVisitor stranger = HttpVisitor.atSite();
        assertRefused("from the history of the browser", stranger, stranger.get(address));
        assertRefused("with the cookies of then", before, before.get(address));
        assertThat(PROVIDER.get().refused()).last().isEqualTo("code");
    }

    @Test
    void codeNobodyGaveSignsNobodyIn() {
        for (String code : new String[] {"", Tokens.madeUp(), "%00", "%0d%0aSet-Cookie:%20a=b"}) {
            Begun begun = Begun.now();
            assertRefused("code " + code, begun.visitor(), begun.visitor().get(begun.answer(code)));
        }
    }

    /** Mix-up: the answer of another provider is redeemed at ours, which refuses it; the other never sees our secret. */
    @Test
    void codeOfAnotherIssuerSignsNobodyIn() {
        try (MockProvider other = new MockProvider()) {
            Begun begun = Begun.now();
            Tokens tokens = new Tokens(other, begun.request());
            String code = tokens.code(tokens.genuine());

            HttpResponse<String> answer = begun.visitor().get(begun.answer(code) + "&iss=" + other.issuer());

            assertRefused("code of another", begun.visitor(), answer);
            assertThat(other.redeemed(code)).isFalse();
            assertThat(other.refused()).isEmpty();
        }
    }

    /** A provider that refuses, or that a person turned back at. */
    @Test
    void errorOfTheProviderSignsNobodyIn() {
        Begun begun = Begun.now();
        HttpResponse<String> answer = begun.visitor()
                .get(SITE + "/enter?error=access_denied&state="
                        + begun.request().state());
        assertRefused("error", begun.visitor(), answer);
    }

    /** The answer of the provider is taken where sign-in began, from a link, and nowhere else. */
    @Test
    void answerElsewhereSignsNobodyIn() {
        Begun begun = Begun.now();
        String code = begun.genuineCode();

        begun.visitor()
                .post(
                        SITE + "/enter",
                        Map.of("code", code, "state", begun.request().state()));
        begun.visitor()
                .post(
                        SITE + "/who",
                        Map.of("code", code, "state", begun.request().state()));

        assertThat(PROVIDER.get().redeemed(code)).isFalse();
        assertThat(begun.visitor().get(SITE + "/who").body()).isEqualTo(WhoProbe.NOBODY);
    }

    /** Tokens of one sign-in are not taken in another, though the provider signed them for this client. */
    @Test
    void tokensOfAnotherSignInSignNobodyIn() {
        Answer others = Begun.now().tokens().genuine();
        Begun begun = Begun.now();
        String code = begun.tokens().code(others);

        assertRefused("tokens of another", begun.visitor(), begun.visitor().get(begun.answer(code)));
        assertThat(PROVIDER.get().redeemed(code)).isTrue();
    }

    private static void assertRefused(String how, HttpVisitor visitor, HttpResponse<String> answer) {
        assertThat(visitor.follow(answer).statusCode()).as(how).isBetween(400, 499);
        assertThat(visitor.get(SITE + "/who").body()).as(how).isEqualTo(WhoProbe.NOBODY);
    }
}
