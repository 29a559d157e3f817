/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/**
 * An OpenID provider that redeems codes as strictly as a real one (once, by the client, with the verifier) and then answers with
 * the tokens that a test prepared.
 */
public final class MockProvider implements AutoCloseable {

    public static final String CLIENT = "luwte-web";
    public static final String SECRET = UUID.randomUUID().toString();

    /**
     * What a code is redeemed for.
     *
     * @param idToken     {@code null}: none is given
     * @param accessToken never {@code null}
     */
    public record Answer(String idToken, String accessToken) {}

    private record Grant(SignInRequest request, Answer answer) {}

    private final RSAKey key;
    private final RSAKey secondKey;
    private final RSAKey strangersKey;
    private final ECKey curveKey;
    private final HttpServer server;
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private final List<String> redeemed = new CopyOnWriteArrayList<>();
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private final List<String> strangersVisits = new CopyOnWriteArrayList<>();

    public MockProvider() {
        try {
            key = new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyID("first")
                    .generate();
            secondKey = new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyID("second")
                    .generate();
            strangersKey = new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyID("stranger")
                    .generate();
            curveKey = new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyID("curve")
                    .generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, configuration()));
        server.createContext("/keys", exchange -> answer(exchange, 200, keys().toJSONObject()));
        server.createContext("/token", this::redeem);
        server.createContext("/logout", exchange -> answer(exchange, 200, Map.of()));
        server.createContext("/stranger", this::strangersKeys);
        server.start();
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Where somebody who is not the provider publishes a key. */
    public String strangersAddress() {
        return issuer() + "/stranger";
    }

    /** How often anybody asked there. */
    public int strangersVisits() {
        return strangersVisits.size();
    }

    /** Signs what is genuine. */
    public RSAKey key() {
        return key;
    }

    /** Published too. */
    public RSAKey secondKey() {
        return secondKey;
    }

    /** Published too, of another kind. */
    public ECKey curveKey() {
        return curveKey;
    }

    /** Never published by the provider. */
    public RSAKey strangersKey() {
        return strangersKey;
    }

    /** A code for an answer. */
    public String code(SignInRequest request, Answer answer) {
        String code = UUID.randomUUID().toString();
        grants.put(code, new Grant(request, answer));
        return code;
    }

    /** Whether a code was redeemed: the site got the tokens behind it. */
    public boolean redeemed(String code) {
        return redeemed.contains(code);
    }

    /** Why codes were not redeemed. */
    public List<String> refused() {
        return List.copyOf(refused);
    }

    private JWKSet keys() {
        return new JWKSet(List.of(key.toPublicJWK(), secondKey.toPublicJWK(), curveKey.toPublicJWK()));
    }

    private Map<String, Object> configuration() {
        return Map.of(
                "issuer",
                issuer(),
                "authorization_endpoint",
                issuer() + "/authorize",
                "token_endpoint",
                issuer() + "/token",
                "jwks_uri",
                issuer() + "/keys",
                "end_session_endpoint",
                issuer() + "/logout",
                "response_types_supported",
                List.of("code"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"),
                "code_challenge_methods_supported",
                List.of("S256"));
    }

    private void strangersKeys(HttpExchange exchange) throws IOException {
        strangersVisits.add(exchange.getRequestURI().toString());
        answer(exchange, 200, new JWKSet(strangersKey.toPublicJWK()).toJSONObject());
    }

    private void redeem(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String code = form.getOrDefault("code", "");
        String why = objection(exchange, form, grants.remove(code));
        if (why != null) {
            refused.add(why);
            answer(exchange, 400, Map.of("error", "invalid_grant"));
        }
    }

    /** Answers a code that is right; {@code null} then. */
    private String objection(HttpExchange exchange, Map<String, String> form, Grant grant) throws IOException {
        String client =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        if (!client.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return "client";
        }
        if (grant == null) {
            return "code";
        }
        if (!grant.request().redirectUri().equals(form.get("redirect_uri"))) {
            return "redirect_uri";
        }
        if (!grant.request().challenge().equals(challenge(form.getOrDefault("code_verifier", "")))) {
            return "code_verifier";
        }
        redeemed.add(form.get("code"));
        answer(exchange, 200, tokens(grant.answer()));
        return null;
    }

    private static Map<String, Object> tokens(Answer answer) {
        Map<String, Object> tokens = JSONObjectUtils.newJSONObject();
        tokens.put("access_token", answer.accessToken());
        tokens.put("refresh_token", UUID.randomUUID().toString());
        tokens.put("token_type", "Bearer");
        tokens.put("expires_in", 300);
        if (answer.idToken() != null) {
            tokens.put("id_token", answer.idToken());
        }
        return tokens;
    }

    private static String challenge(String verifier) {
        return Base64URL.encode(sha256(verifier)).toString();
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, int status, Map<String, Object> json) throws IOException {
        byte[] body = JSONObjectUtils.toJSONString(json).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
