/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.Test;
import org.luwte.stack.Cluster;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.OnCluster;

/** What one node learns acts on the other at the next request; and nobody else speaks with the nodes. */
@OnCluster
class AcrossNodesST {

    @Test
    void aSessionIsKnownOnBothNodesAndEndsOnBoth() {
        HttpVisitor member = HttpSignIn.newMember(Cluster.visitor());
        HttpVisitor one = Cluster.at(1, member);
        HttpVisitor two = Cluster.at(2, member);
        assertThat(one.get("/me").statusCode()).isEqualTo(200);
        assertThat(two.get("/me").statusCode()).isEqualTo(200);

        assertThat(one.post("/sign-out", Map.of()).statusCode()).isEqualTo(303);

        assertThat(two.get("/me").statusCode()).isEqualTo(404);
    }

    /** privacy-safety.md A-13 and N-26, with TLS in front. */
    @Test
    void theSessionCookieIsBoundToThisHostAndToTls() {
        HttpVisitor member = HttpSignIn.newMember(Cluster.visitor());

        assertThat(member.setCookie(Cluster.SESSION))
                .containsIgnoringCase("; secure")
                .containsIgnoringCase("; httponly")
                .containsIgnoringCase("; samesite=lax")
                .containsIgnoringCase("; path=/")
                .doesNotContainIgnoringCase("domain");
    }

    @Test
    void leavingOnOneNodeEndsTheSessionOnTheOther() {
        HttpVisitor member = HttpSignIn.newMember(Cluster.visitor());
        HttpVisitor two = Cluster.at(2, member);
        assertThat(two.get("/me").statusCode()).isEqualTo(200);

        assertThat(Cluster.at(1, member).post("/leave", Map.of()).statusCode()).isEqualTo(204);

        assertThat(two.get("/me").statusCode()).isEqualTo(404);
    }

    @Test
    void aFunctionTakenAwayIsGoneOnTheOtherNodeAtTheNextRequest() {
        HttpVisitor fatima = Cluster.visitor();
        HttpSignIn.signIn(fatima, Cluster.get().account("fatima"));
        assertThat(Cluster.at(1, fatima).get("/me").body()).contains("Vrijwilliger");
        assertThat(Cluster.at(2, fatima).get("/me").body()).contains("Vrijwilliger");

        int taken = update(
                "update luwte.function_holder set ends_at = now() where function = 'VOLUNTEER' and ends_at > now()");

        assertThat(taken).isPositive();
        assertThat(Cluster.at(2, fatima).get("/me").body()).doesNotContain("Vrijwilliger");
        assertThat(Cluster.at(1, fatima).get("/me").body()).doesNotContain("Vrijwilliger");
    }

    @Test
    void anEndedAgreementClosesTheOtherNodeAtTheNextRequest() {
        HttpVisitor partner =
                HttpSignIn.partner(Cluster.visitor(), Cluster.get().account("devries"));
        assertThat(Cluster.at(1, partner).get("/partner").statusCode()).isEqualTo(200);
        assertThat(Cluster.at(2, partner).get("/partner").statusCode()).isEqualTo(200);

        update("update luwte.organisation set agreement_until = current_date - 2 where idp_alias = 'politie'");

        assertThat(Cluster.at(2, partner).get("/partner").statusCode()).isEqualTo(404);
        assertThat(Cluster.at(1, partner).get("/partner").statusCode()).isEqualTo(404);
    }

    /** privacy-safety.md A-71: a client that names another address for itself is not believed, nor can it change the site's address. */
    @Test
    void theBalancerBelievesNoClientWhereARequestCameFrom() {
        HttpVisitor visitor = Cluster.visitor();

        var answer = visitor.get(
                "/enter?ui_locales=nl",
                Map.of(
                        "X-Forwarded-For", "192.0.2.77",
                        "X-Forwarded-Host", "evil.example",
                        "X-Forwarded-Port", "444",
                        "X-Forwarded-Proto", "https",
                        "Forwarded", "for=192.0.2.77;host=evil.example;proto=https"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(HttpVisitor.location(answer).toString())
                .doesNotContain("evil.example")
                .doesNotContainPattern("(:|%3A)444\\b");
        assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty();
    }

    @Test
    void nodesSpeakTls13WithWhoeverHasTheKeyAndWithNobodyElse() throws Exception {
        try (SSLSocket known = connect("TLSv1.3", ownKey())) {
            known.startHandshake();
            assertThat(known.getSession().getCipherSuite()).isEqualTo("TLS_AES_256_GCM_SHA384");
            assertThat(known.getSession().getPeerPrincipal().getName()).isEqualTo("CN=cluster");
        }
        try (SSLSocket stranger = connect("TLSv1.3", new KeyManager[0])) {
            assertThatThrownBy(() -> {
                        stranger.startHandshake();
                        // With TLS 1.3 the refusal of a client comes after its handshake.
                        if (stranger.getInputStream().read() < 0) {
                            throw new SSLException("closed");
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
        try (SSLSocket old = connect("TLSv1.2", ownKey())) {
            assertThatThrownBy(old::startHandshake).isInstanceOf(IOException.class);
        }
    }

    private static SSLSocket connect(String protocol, KeyManager[] keys) throws GeneralSecurityException, IOException {
        SSLContext context = SSLContext.getInstance(protocol);
        context.init(keys, new TrustManager[] {new Anybody()}, new SecureRandom());
        SSLSocket socket = (SSLSocket) context.getSocketFactory()
                .createSocket(InetAddress.getLoopbackAddress(), Cluster.get().clusterPort(2));
        socket.setEnabledProtocols(new String[] {protocol});
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static KeyManager[] ownKey() throws GeneralSecurityException, IOException {
        Path folder = Cluster.get().varDir();
        Properties secrets = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve("secrets.properties"))) {
            secrets.load(reader);
        }
        char[] password = secrets.getProperty("LUWTE_CLUSTER_KEYS_PASSWORD").toCharArray();
        KeyStore store = KeyStore.getInstance(folder.resolve("cluster.p12").toFile(), password);
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, password);
        return factory.getKeyManagers();
    }

    private static int update(String sql) {
        try (Connection connection = Cluster.get().jdbc().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Trusts whoever answers: the test asks whom the nodes trust. */
    private static final class Anybody implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
