/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.luwte.oidc.MockProvider.Answer;

/** Tokens that the provider did sign, but not for this client, this sign-in or this moment. */
public final class FalseClaims {

    private static final String OTHER = "luwte-registry";

    private FalseClaims() {}

    /** All of them, by name. */
    public static Map<String, Forgery> all() {
        Map<String, Forgery> all = new LinkedHashMap<>();
        all.putAll(forSomebodyElse());
        all.putAll(atTheWrongTime());
        all.putAll(ofAnotherSignIn());
        all.putAll(ofAnotherKind());
        return all;
    }

    private static Map<String, Forgery> forSomebodyElse() {
        return Map.of(
                "another issuer", id(claims -> claims.issuer("https://evil.example")),
                "issuer with a slash more",
                        tokens -> claims(
                                tokens,
                                tokens.idClaims().issuer(tokens.provider().issuer() + "/")),
                "no issuer", id(claims -> claims.issuer(null)),
                "another client", id(claims -> claims.audience(OTHER).claim("azp", OTHER)),
                "another audience", id(claims -> claims.audience(OTHER)),
                "no audience", id(claims -> claims.audience((String) null)),
                "audience that only begins as ours", id(claims -> claims.audience(MockProvider.CLIENT + "-2")),
                "two audiences, meant for the other",
                        id(claims -> claims.audience(List.of(MockProvider.CLIENT, OTHER))
                                .claim("azp", OTHER)),
                "two audiences, meant for nobody",
                        id(claims -> claims.audience(List.of(MockProvider.CLIENT, OTHER))
                                .claim("azp", null)),
                "our audience, meant for another client", id(claims -> claims.claim("azp", OTHER)));
    }

    private static Map<String, Forgery> atTheWrongTime() {
        return Map.of(
                "expired", id(claims -> claims.expirationTime(Tokens.in(Duration.ofMinutes(-2)))),
                "without an end", id(claims -> claims.expirationTime(null)),
                "not yet valid", id(claims -> claims.notBeforeTime(Tokens.in(Duration.ofMinutes(10)))));
    }

    private static Map<String, Forgery> ofAnotherSignIn() {
        return Map.of(
                "no nonce", id(claims -> claims.claim("nonce", null)),
                "empty nonce", id(claims -> claims.claim("nonce", "")),
                "another nonce", id(claims -> claims.claim("nonce", "n-0S6_WzA2Mj")),
                "hash of another access token", id(claims -> claims.claim("at_hash", Tokens.hash("another"))),
                "no hash of the access token", id(claims -> claims.claim("at_hash", null)),
                "no subject", id(claims -> claims.subject(null)),
                "access token of another subject", access(claims -> claims.subject("somebody-else")));
    }

    private static Map<String, Forgery> ofAnotherKind() {
        return Map.of(
                "no identity token", tokens -> new Answer(null, tokens.accessToken()),
                "no token at all", tokens -> new Answer("nothing", "nothing"),
                "access token as identity token", tokens -> new Answer(tokens.accessToken(), tokens.accessToken()),
                "typ of an access token", id(claims -> claims.claim("typ", "Bearer")),
                "typ of a logout token", id(claims -> claims.claim("typ", "Logout")),
                "identity token as access token", access(claims -> claims.claim("typ", "ID")),
                "access token of another client", access(claims -> claims.claim("azp", OTHER)),
                "access token of another issuer", access(claims -> claims.issuer("https://evil.example")));
    }

    private static Forgery id(UnaryOperator<JWTClaimsSet.Builder> change) {
        return tokens -> claims(tokens, change.apply(tokens.idClaims()));
    }

    private static Answer claims(Tokens tokens, JWTClaimsSet.Builder claims) {
        return tokens.with(tokens.header().build(), claims.build());
    }

    /** Another access token, and an identity token that holds its hash. */
    private static Forgery access(UnaryOperator<JWTClaimsSet.Builder> change) {
        return tokens -> {
            String access = Tokens.sign(
                    tokens.header().build(),
                    tokens.provider().key(),
                    change.apply(tokens.accessClaims()).build());
            JWTClaimsSet claims =
                    tokens.idClaims().claim("at_hash", Tokens.hash(access)).build();
            return new Answer(
                    Tokens.sign(tokens.header().build(), tokens.provider().key(), claims), access);
        };
    }
}
