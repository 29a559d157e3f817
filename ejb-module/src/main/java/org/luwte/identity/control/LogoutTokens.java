/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URL;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.luwte.identity.LogoutTokenRefused;

/**
 * Judges logout tokens (OpenID Connect Back-Channel Logout 1.0, sections 2.4 and 2.6). Only what our identity provider signed, for
 * us, just now, and as nothing else than a logout token is good; the keys come from the provider alone, never from the token.
 */
@ApplicationScoped
class LogoutTokens {

    static final Duration SKEW = Duration.ofSeconds(30);

    private static final Duration OLDEST = Duration.ofMinutes(5);
    private static final int LONGEST = 8_192;
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);
    private static final JOSEObjectType TYPE = new JOSEObjectType("logout+jwt");
    private static final String EVENTS = "events";
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final String SESSION = "sid";

    private static final int WAIT_MILLIS = 3_000;
    private static final int MOST_BYTES = 65_536;
    private static final long KEYS_KEPT_MILLIS = Duration.ofMinutes(10).toMillis();

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    private Clock clock;

    protected LogoutTokens() {} // for the CDI proxy

    @Inject
    LogoutTokens(Clock clock) {
        this(IdentityProvider.issuer(), IdentityProvider.client(), keys(IdentityProvider.keys()), clock);
    }

    LogoutTokens(String issuer, String client, JWKSource<SecurityContext> keys, Clock clock) {
        this.clock = clock;
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(TYPE));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWTClaimsSetVerifier(new Claims(issuer, client, clock));
    }

    /** The keys of the provider, fetched when they are needed, kept for a while, and never fetched twice in half a minute. */
    private static JWKSource<SecurityContext> keys(URL address) {
        return JWKSourceBuilder.create(address, new DefaultResourceRetriever(WAIT_MILLIS, WAIT_MILLIS, MOST_BYTES))
                .cache(KEYS_KEPT_MILLIS, WAIT_MILLIS)
                .refreshAheadCache(false)
                .rateLimited(JWKSourceBuilder.DEFAULT_RATE_LIMIT_MIN_INTERVAL)
                .build();
    }

    /**
     * What the token says.
     *
     * @throws LogoutTokenRefused when it is not good
     */
    LogoutToken judge(String token) {
        if (token == null || token.length() > LONGEST) {
            throw new LogoutTokenRefused("no token, or too long");
        }
        try {
            var claims = processor.process(token, null);
            check(claims);
            return new LogoutToken(
                    claims.getJWTID(),
                    claims.getIssuer(),
                    Optional.ofNullable(claims.getStringClaim(SESSION)).filter(LogoutTokens::present),
                    Optional.ofNullable(claims.getSubject()).filter(LogoutTokens::present),
                    claims.getExpirationTime().toInstant());
        } catch (ParseException | BadJOSEException | JOSEException refused) {
            throw new LogoutTokenRefused(refused.getClass().getSimpleName());
        }
    }

    private void check(JWTClaimsSet claims) throws ParseException {
        Instant issued = claims.getIssueTime().toInstant();
        Instant now = clock.instant();
        boolean timely = !issued.isAfter(now.plus(SKEW)) && !issued.isBefore(now.minus(OLDEST));
        Map<String, Object> events = claims.getJSONObjectClaim(EVENTS);
        boolean logout = events != null && events.get(EVENT) instanceof Map;
        boolean whose = present(claims.getStringClaim(SESSION)) || present(claims.getSubject());
        if (!timely || !logout || !whose || !present(claims.getJWTID())) {
            throw new LogoutTokenRefused("not a logout token of now");
        }
    }

    private static boolean present(String value) {
        return value != null && !value.isBlank();
    }

    /** Issuer, audience, times, and that it is no ID token. */
    private static final class Claims extends DefaultJWTClaimsVerifier<SecurityContext> {

        private final Clock clock;

        Claims(String issuer, String client, Clock clock) {
            super(
                    new HashSet<>(Set.of(client)), // it is asked for null
                    new JWTClaimsSet.Builder().issuer(issuer).build(),
                    Set.of("iss", "aud", "iat", "exp", "jti", EVENTS),
                    Set.of("nonce"));
            this.clock = clock;
            setMaxClockSkew((int) SKEW.toSeconds());
        }

        @Override
        protected Date currentTime() {
            return Date.from(clock.instant());
        }
    }
}
