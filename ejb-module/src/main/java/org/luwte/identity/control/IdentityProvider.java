/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.luwte.identity.ProviderAway;

/** Asks the identity provider's admin interface what only it knows (decision 3). */
@ApplicationScoped
class IdentityProvider {

    private static final long TIMEOUT_SECONDS = 5;

    private final Client client = ClientBuilder.newBuilder()
            .connectTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
            .readTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
            .build();

    @PreDestroy
    void close() {
        client.close();
    }

    /** The issuer of our own realm. */
    static String issuer() {
        return setting("LUWTE_IDP_URL");
    }

    /** The name under which the provider knows the site. */
    static String client() {
        return setting("LUWTE_OIDC_CLIENT");
    }

    /** Where the provider shows the keys that it signs with. */
    static URL keys() {
        try {
            return URI.create(issuer() + "/protocol/openid-connect/certs").toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("LUWTE_IDP_URL is no address", e);
        }
    }

    /** The private login name behind a subject; empty when the provider does not know the subject. Not kept. */
    Optional<String> loginName(String subject) {
        try (Response answer = ask("users/{subject}", subject, accessToken())) {
            if (answer.getStatus() == Response.Status.NOT_FOUND.getStatusCode()) {
                return Optional.empty();
            }
            return Optional.of(ok(answer).readEntity(JsonObject.class).getString("username"));
        }
    }

    /**
     * How the person behind a subject can sign in, and where she is signed in. The service account may look at accounts and nothing
     * else (docs/adr/0024-what-the-application-may-ask.md).
     *
     * @throws ProviderAway when the provider does not answer
     */
    ProviderAccount account(String subject) {
        try {
            String token = accessToken();
            return ProviderJson.account(
                    read("users/{subject}", subject, token, JsonObject.class),
                    read("users/{subject}/credentials", subject, token, JsonArray.class),
                    read("users/{subject}/sessions", subject, token, JsonArray.class));
        } catch (ProcessingException | IllegalStateException away) {
            throw new ProviderAway();
        }
    }

    private <T> T read(String path, String subject, String token, Class<T> type) {
        try (Response answer = ask(path, subject, token)) {
            return ok(answer).readEntity(type);
        }
    }

    private Response ask(String path, String subject, String token) {
        return client.target(setting("LUWTE_IDP_ADMIN_URL"))
                .path(path)
                .resolveTemplate("subject", subject)
                .request(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .get();
    }

    private String accessToken() {
        var form = new Form("grant_type", "client_credentials")
                .param("client_id", setting("LUWTE_REGISTRY_CLIENT"))
                .param("client_secret", setting("LUWTE_REGISTRY_SECRET"));
        try (Response answer = client.target(issuer())
                .path("protocol/openid-connect/token")
                .request(MediaType.APPLICATION_JSON)
                .post(Entity.form(form))) {
            return ok(answer).readEntity(JsonObject.class).getString("access_token");
        }
    }

    private static Response ok(Response answer) {
        if (answer.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
            throw new IllegalStateException("the identity provider answered " + answer.getStatus());
        }
        return answer;
    }

    private static String setting(String name) {
        return Optional.ofNullable(System.getenv(name))
                .orElseThrow(() -> new IllegalStateException("Set " + name + " in the environment."));
    }
}
