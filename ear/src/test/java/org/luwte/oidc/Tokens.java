/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.luwte.oidc.MockProvider.Answer;

/** The tokens of one sign-in: what a provider would give, for a test to falsify. */
public final class Tokens {

    /** Whoever is signed in by a forged token. */
    public static final String SUBJECT = "a-forged-subject";

    private static final int HALF_OF_THE_HASH = 16;

    private final MockProvider provider;
    private final SignInRequest request;
    private final Instant now = Instant.now();

    public Tokens(MockProvider provider, SignInRequest request) {
        this.provider = provider;
        this.request = request;
    }

    public MockProvider provider() {
        return provider;
    }

    /** Everything as it should be. */
    public Answer genuine() {
        return with(header().build(), idClaims().build());
    }

    /** The identity token with these claims under this header, signed by the provider, beside a right access token. */
    public Answer with(JWSHeader header, JWTClaimsSet claims) {
        return new Answer(sign(header, provider.key(), claims), accessToken());
    }

    /** The header of what the provider signs. */
    public JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(provider.key().getKeyID());
    }

    /** The claims of a right identity token. */
    public JWTClaimsSet.Builder idClaims() {
        return claims().audience(MockProvider.CLIENT)
                .claim("azp", MockProvider.CLIENT)
                .claim("typ", "ID")
                .claim("nonce", request.nonce())
                .claim("at_hash", hash(accessToken()));
    }

    /** The same each time it is asked for, because the identity token holds its hash. */
    public String accessToken() {
        return sign(header().build(), provider.key(), accessClaims().build());
    }

    /** The claims of a right access token. */
    public JWTClaimsSet.Builder accessClaims() {
        return claims().claim("azp", MockProvider.CLIENT).claim("typ", "Bearer");
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(provider.issuer())
                .subject(SUBJECT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
                .claim("realm_access", Map.of("roles", List.of("member", "staff", "administrator")));
    }

    /** A moment from now, or before. */
    public static Date in(Duration time) {
        return Date.from(Instant.now().plus(time));
    }

    /** What an identity token says of the access token beside it. */
    public static String hash(String accessToken) {
        return Base64URL.encode(Arrays.copyOf(MockProvider.sha256(accessToken), HALF_OF_THE_HASH))
                .toString();
    }

    /** Signs claims with an RSA key. */
    public static String sign(JWSHeader header, RSAKey key, JWTClaimsSet claims) {
        try {
            return sign(header, new RSASSASigner(key), claims);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs claims in any way. */
    public static String sign(JWSHeader header, JWSSigner signer, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A code for this answer, to the request of this sign-in. */
    public String code(Answer answer) {
        return provider.code(request, answer);
    }

    /** A code nobody has. */
    public static String madeUp() {
        return UUID.randomUUID().toString();
    }
}
