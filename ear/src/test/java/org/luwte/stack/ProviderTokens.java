/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Real tokens of the identity provider, as whoever knows the secrets of a client could get them. */
public final class ProviderTokens {

    /** Of RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final Pattern TOKEN = Pattern.compile("\"(access_token|id_token)\":\"([^\"]+)\"");

    /**
     * Tokens of one sign-in.
     *
     * @param access what opens doors
     * @param id     what says who somebody is
     */
    public record Pair(String access, String id) {}

    private ProviderTokens() {}

    /** The tokens of somebody who is signed in at the identity provider, given to the application's own client. */
    public static Pair ofMember(HttpVisitor member) {
        String redirect = TestStack.get().baseUrl() + "/enter/groups";
        HttpResponse<String> answer = member.get(authorize("luwte-web", redirect));
        Matcher code = CODE.matcher(answer.headers().firstValue("Location").orElse(""));
        if (!code.find()) {
            throw new AssertionError(
                    "no code: " + answer.statusCode() + " " + answer.headers().map());
        }
        return redeem(
                member,
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code.group(1),
                        "redirect_uri",
                        redirect,
                        "code_verifier",
                        VERIFIER,
                        "client_id",
                        "luwte-web",
                        "client_secret",
                        secret("LUWTE_OIDC_SECRET")));
    }

    /** The token of a client that is not the application, signed by the same provider. */
    public static String ofAnotherClient() {
        return redeem(
                        HttpVisitor.atSite(),
                        Map.of(
                                "grant_type", "client_credentials",
                                "client_id", "luwte-registry",
                                "client_secret", secret("LUWTE_REGISTRY_SECRET")))
                .access();
    }

    /** The address at which a client asks for a code. */
    public static String authorize(String client, String redirect) {
        return realm() + "/auth?response_type=code&scope=openid&state=s&nonce=n&client_id=" + client
                + "&redirect_uri=" + URLEncoder.encode(redirect, StandardCharsets.UTF_8)
                + "&code_challenge_method=S256&code_challenge=" + CHALLENGE;
    }

    /** Whether the provider itself takes a token for good. */
    public static boolean isGood(String accessToken) {
        return HttpVisitor.atSite()
                        .get(realm() + "/userinfo", Map.of("Authorization", "Bearer " + accessToken))
                        .statusCode()
                == 200;
    }

    private static String realm() {
        return TestStack.get().idpUrl() + "/realms/luwte/protocol/openid-connect";
    }

    private static Pair redeem(HttpVisitor visitor, Map<String, String> form) {
        HttpResponse<String> answer = visitor.post(realm() + "/token", form, Map.of());
        String access = null;
        String id = null;
        Matcher token = TOKEN.matcher(answer.body());
        while (token.find()) {
            if (token.group(1).equals("access_token")) {
                access = token.group(2);
            } else {
                id = token.group(2);
            }
        }
        if (access == null) {
            throw new AssertionError("no token: " + answer.statusCode() + " " + answer.body());
        }
        return new Pair(access, id);
    }

    private static String secret(String name) {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(TestStack.get().varDir().resolve("secrets.properties"))) {
            secrets.load(reader);
            return secrets.getProperty(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
