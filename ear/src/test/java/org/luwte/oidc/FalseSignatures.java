/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.luwte.oidc.MockProvider.Answer;

/** Identity tokens whose claims are right and whose signature is not the provider's. */
public final class FalseSignatures {

    private FalseSignatures() {}

    /** All of them, by name. */
    public static Map<String, Forgery> all() {
        Map<String, Forgery> all = new LinkedHashMap<>();
        all.putAll(unsigned());
        all.putAll(byTheWrongKey());
        all.putAll(byTheWrongAlgorithm());
        all.putAll(bringingTheirOwnKey());
        return all;
    }

    private static Map<String, Forgery> unsigned() {
        return Map.of(
                "alg none, no key named", tokens -> plain(tokens, "{\"alg\":\"none\"}"),
                "alg none, key named", tokens -> plain(tokens, "{\"alg\":\"none\",\"kid\":\"first\"}"),
                "alg NoNe, key named", tokens -> plain(tokens, "{\"alg\":\"NoNe\",\"kid\":\"first\"}"),
                "alg RS256 and no signature", tokens -> plain(tokens, "{\"alg\":\"RS256\",\"kid\":\"first\"}"),
                "claims changed after signing", FalseSignatures::changed,
                "signature of another token", FalseSignatures::signatureOfTheAccessToken);
    }

    private static Map<String, Forgery> byTheWrongKey() {
        return Map.of(
                "unknown key under the name of a known one", tokens -> by(tokens, strangers(tokens), tokens.header()),
                "unknown key under its own name", tokens -> by(tokens, strangers(tokens), named("stranger")),
                "unknown key without a name", tokens -> by(tokens, strangers(tokens), named(null)),
                "known key under the name of another", tokens -> by(tokens, key(tokens), named("second")),
                "known key under a name nobody has", tokens -> by(tokens, key(tokens), named("nobody")),
                "name of a key that is a path", tokens -> by(tokens, strangers(tokens), named("../../dev/null")),
                "name of a key that is a statement", tokens -> by(tokens, strangers(tokens), named("x' or '1'='1")));
    }

    private static Map<String, Forgery> byTheWrongAlgorithm() {
        return Map.of(
                "HS256 with the bytes of the public key", tokens -> mac(tokens, der(key(tokens)), "first"),
                "HS256 with the public key as text", tokens -> mac(tokens, pem(key(tokens)), "first"),
                "HS256 with the public key as JSON",
                        tokens -> mac(tokens, key(tokens).toPublicJWK().toJSONString(), "first"),
                "HS256 with the secret of the client", tokens -> mac(tokens, MockProvider.SECRET, null),
                "HS256 with the secret, key named", tokens -> mac(tokens, MockProvider.SECRET, "first"),
                "RS512 by the right key", tokens -> by(tokens, key(tokens), header(JWSAlgorithm.RS512)),
                "PS256 by the right key", tokens -> by(tokens, key(tokens), header(JWSAlgorithm.PS256)),
                "ES256 by a published key", FalseSignatures::curve);
    }

    private static Map<String, Forgery> bringingTheirOwnKey() {
        return Map.of(
                "jku", tokens -> by(tokens, strangers(tokens), tokens.header().jwkURL(address(tokens))),
                "jku and its own name",
                        tokens ->
                                by(tokens, strangers(tokens), named("stranger").jwkURL(address(tokens))),
                "x5u", tokens -> by(tokens, strangers(tokens), tokens.header().x509CertURL(address(tokens))),
                "jwk",
                        tokens -> by(
                                tokens,
                                strangers(tokens),
                                tokens.header().jwk(strangers(tokens).toPublicJWK())),
                "jwk and no name",
                        tokens -> by(
                                tokens,
                                strangers(tokens),
                                named(null).jwk(strangers(tokens).toPublicJWK())),
                "x5c",
                        tokens -> by(
                                tokens,
                                strangers(tokens),
                                tokens.header().x509CertChain(List.of(Base64.encode("no certificate")))),
                "critical header that nobody knows",
                        tokens -> by(
                                tokens,
                                key(tokens),
                                tokens.header().criticalParams(Set.of("luwte")).customParam("luwte", true)));
    }

    private static Answer plain(Tokens tokens, String header) {
        String claims = Base64URL.encode(tokens.idClaims().build().toString()).toString();
        return new Answer(Base64URL.encode(header) + "." + claims + ".", tokens.accessToken());
    }

    private static Answer changed(Tokens tokens) {
        String[] parts = tokens.genuine().idToken().split("\\.");
        JWTClaimsSet other = tokens.idClaims().subject("somebody-else").build();
        return new Answer(parts[0] + "." + Base64URL.encode(other.toString()) + "." + parts[2], tokens.accessToken());
    }

    private static Answer signatureOfTheAccessToken(Tokens tokens) {
        String[] parts = tokens.genuine().idToken().split("\\.");
        String foreign = tokens.accessToken().split("\\.")[2];
        return new Answer(parts[0] + "." + parts[1] + "." + foreign, tokens.accessToken());
    }

    private static Answer by(Tokens tokens, RSAKey key, JWSHeader.Builder header) {
        return new Answer(Tokens.sign(header.build(), key, tokens.idClaims().build()), tokens.accessToken());
    }

    private static Answer mac(Tokens tokens, String secret, String kid) {
        return mac(tokens, secret.getBytes(StandardCharsets.UTF_8), kid);
    }

    private static Answer mac(Tokens tokens, byte[] secret, String kid) {
        try {
            JWSHeader header =
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(kid).build();
            return new Answer(
                    Tokens.sign(header, new MACSigner(secret), tokens.idClaims().build()), tokens.accessToken());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer curve(Tokens tokens) {
        try {
            JWSHeader header =
                    new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("curve").build();
            return new Answer(
                    Tokens.sign(
                            header,
                            new ECDSASigner(tokens.provider().curveKey()),
                            tokens.idClaims().build()),
                    tokens.accessToken());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] der(RSAKey key) {
        try {
            return key.toPublicKey().getEncoded();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(RSAKey key) {
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.encode(der(key)) + "\n-----END PUBLIC KEY-----\n";
    }

    private static JWSHeader.Builder named(String kid) {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid);
    }

    private static JWSHeader.Builder header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm).keyID("first");
    }

    private static RSAKey key(Tokens tokens) {
        return tokens.provider().key();
    }

    private static RSAKey strangers(Tokens tokens) {
        return tokens.provider().strangersKey();
    }

    private static URI address(Tokens tokens) {
        return URI.create(tokens.provider().strangersAddress());
    }
}
