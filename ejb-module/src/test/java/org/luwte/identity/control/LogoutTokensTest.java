/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.luwte.identity.LogoutTokenRefused;

/** Only a logout token of our provider, for us, of now, is taken (privacy-safety.md A-58). */
class LogoutTokensTest {

    private static final String ISSUER = "https://idp.example/realms/luwte";
    private static final String CLIENT = "luwte-web";
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final RSAKey OURS = key("ours");
    private static final RSAKey FOREIGN = key("ours");

    private final LogoutTokens tokens = new LogoutTokens(
            ISSUER, CLIENT, new ImmutableJWKSet<>(new JWKSet(OURS.toPublicJWK())), Clock.fixed(NOW, ZoneOffset.UTC));

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(CLIENT)
                .subject("somebody")
                .jwtID("one-of-its-kind")
                .issueTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plusSeconds(60)))
                .claim("sid", "the-session")
                .claim("events", Map.of(EVENT, Map.of()));
    }

    private static JWSHeader.Builder header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm).keyID(OURS.getKeyID()).type(new JOSEObjectType("logout+jwt"));
    }

    private static String sign(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) throws JOSEException {
        var token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private static String good(UnaryOperator<JWTClaimsSet.Builder> change) throws JOSEException {
        return sign(header(JWSAlgorithm.RS256).build(), change.apply(claims()).build(), new RSASSASigner(OURS));
    }

    @Test
    void takesWhatTheProviderSays() throws JOSEException {
        assertThat(tokens.judge(good(claims -> claims)))
                .isEqualTo(new LogoutToken(
                        "one-of-its-kind",
                        ISSUER,
                        Optional.of("the-session"),
                        Optional.of("somebody"),
                        NOW.plusSeconds(60)));
        assertThat(tokens.judge(good(claims -> claims.claim("sid", null))).session())
                .isEmpty();
        assertThat(tokens.judge(good(claims -> claims.subject(null))).subject()).isEmpty();
    }

    static Stream<Arguments> wrongClaims() {
        return Stream.of(
                wrong("foreign issuer", claims -> claims.issuer("https://evil.example/realms/luwte")),
                wrong("no issuer", claims -> claims.issuer(null)),
                wrong("foreign audience", claims -> claims.audience("luwte-account")),
                wrong("no audience", claims -> claims.audience(List.of())),
                wrong("no events", claims -> claims.claim("events", null)),
                wrong("other event", claims -> claims.claim("events", Map.of("http://other.example", Map.of()))),
                wrong("event is no object", claims -> claims.claim("events", Map.of(EVENT, "yes"))),
                wrong("events is a list", claims -> claims.claim("events", List.of(EVENT))),
                wrong("nonce", claims -> claims.claim("nonce", "n")),
                wrong("expired", claims -> claims.expirationTime(Date.from(NOW.minus(Duration.ofMinutes(2))))),
                wrong("no expiry", claims -> claims.expirationTime(null)),
                wrong("no issue time", claims -> claims.issueTime(null)),
                wrong("issued long ago", claims -> claims.issueTime(Date.from(NOW.minus(Duration.ofMinutes(6))))),
                wrong("issued tomorrow", claims -> claims.issueTime(Date.from(NOW.plus(Duration.ofDays(1))))),
                wrong("not valid yet", claims -> claims.notBeforeTime(Date.from(NOW.plus(Duration.ofHours(1))))),
                wrong("no id", claims -> claims.jwtID(null)),
                wrong("empty id", claims -> claims.jwtID("")),
                wrong("nobody", claims -> claims.subject(null).claim("sid", null)),
                wrong("nobody in blanks", claims -> claims.subject(" ").claim("sid", "")),
                wrong("session is a number", claims -> claims.claim("sid", 7)));
    }

    private static Arguments wrong(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
        return Arguments.of(what, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongClaims")
    void refusesWhatIsSignedButNoLogoutTokenForUs(String what, UnaryOperator<JWTClaimsSet.Builder> change)
            throws JOSEException {
        refused(what, good(change));
    }

    @Test
    void refusesWhatTheProviderDidNotSign() throws Exception {
        refused(
                "no algorithm",
                new PlainJWT(
                                new PlainHeader.Builder()
                                        .type(new JOSEObjectType("logout+jwt"))
                                        .build(),
                                claims().build())
                        .serialize());
        refused(
                "public key as a shared secret",
                sign(
                        header(JWSAlgorithm.HS256).build(),
                        claims().build(),
                        new MACSigner(OURS.toRSAPublicKey().getEncoded())));
        refused(
                "foreign key under our name",
                sign(header(JWSAlgorithm.RS256).build(), claims().build(), new RSASSASigner(FOREIGN)));
        refused(
                "key in the token",
                sign(
                        header(JWSAlgorithm.RS256).jwk(FOREIGN.toPublicJWK()).build(),
                        claims().build(),
                        new RSASSASigner(FOREIGN)));
        refused(
                "key from elsewhere",
                sign(
                        header(JWSAlgorithm.RS256)
                                .keyID("elsewhere")
                                .jwkURL(URI.create("https://evil.example/certs"))
                                .build(),
                        claims().build(),
                        new RSASSASigner(FOREIGN)));
        refused(
                "algorithm that is not ours",
                sign(header(JWSAlgorithm.RS512).build(), claims().build(), new RSASSASigner(OURS)));
    }

    @Test
    void refusesOtherKindsOfTokens() throws JOSEException {
        for (JOSEObjectType type : new JOSEObjectType[] {JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null}) {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(OURS.getKeyID())
                    .type(type)
                    .build();
            refused("type " + type, sign(header, claims().build(), new RSASSASigner(OURS)));
        }
    }

    @Test
    void refusesWhatIsNoToken() throws JOSEException {
        String good = good(claims -> claims);
        String[] parts = good.split("\\.");
        refused("nothing", "");
        refused("null", null);
        refused("words", "no.token.atall");
        refused("no signature", parts[0] + "." + parts[1] + ".");
        refused("too long", good(claims -> claims.claim("more", "x".repeat(9_000))));
        refused(
                "changed",
                parts[0] + "." + good(claims -> claims.claim("sid", "other")).split("\\.")[1] + "." + parts[2]);
    }

    private void refused(String what, String token) {
        assertThatThrownBy(() -> tokens.judge(token)).as(what).isInstanceOf(LogoutTokenRefused.class);
    }
}
