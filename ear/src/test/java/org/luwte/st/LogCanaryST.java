/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.luwte.stack.HtmlForm;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.SitePages;
import org.luwte.stack.TestStack;
import org.luwte.stack.Traces;

/**
 * Nothing that tells who somebody is or lets somebody in stands in any log or mail: of the server, its access and management logs,
 * the identity provider, the database, the launcher (A-72, K-14, K-15).
 */
class LogCanaryST {

    /** Of this machine, and of nobody else in the tests. */
    private static final String ADDRESS = "127.0.66.77";

    /** What a proxy that is not ours could claim. */
    private static final String CLAIMED = "203.0.113.77";

    private static final int SHORTEST_SECRET = 8;

    private final Map<String, String> words = new LinkedHashMap<>();

    @Test
    void nothingThatTellsWhoSomebodyIsStandsInALogOrAMail() {
        String login = HttpSignIn.login();
        String pseudonym = HttpSignIn.pseudonym();
        String mail = HttpSignIn.letters(12) + "@" + HttpSignIn.letters(10) + ".example";
        words.put("login name", login);
        words.put("pseudonym", pseudonym);
        words.put("e-mail address", mail);
        words.put("address of the visitor", ADDRESS);
        words.put("address that a proxy claims", CLAIMED);

        HttpVisitor member = HttpVisitor.atSite();
        HttpResponse<String> page = HttpSignIn.register(member, login);
        member.follow(HttpSignIn.join(member, page, pseudonym));
        words.put("subject", subject(login));
        words.put("person", SitePages.value("select id from luwte.person order by joined_at desc nulls last limit 1"));
        refuse(member, login, mail);
        remember("of the member", member);
        HttpVisitor staff = HttpSignIn.as("marit");
        staff.get("/desk");
        staff.get("/desk/audit");
        remember("of the staff", staff);
        HttpVisitor partner = HttpSignIn.partner();
        partner.get("/partner");
        remember("of the partner", partner);
        member.post("/sign-out", Map.of());
        fromElsewhere("GET / HTTP/1.1", TestStack.get().baseUrl());
        fromElsewhere(
                "GET /realms/luwte/protocol/openid-connect/auth?client_id=none HTTP/1.1",
                TestStack.get().idpUrl());

        assertThat(hits(words)).as("logs and mails in which they stand").isEmpty();
    }

    @Test
    void noSecretOfThisInstallationStandsInALogOrAMail() throws IOException {
        Properties secrets = new Properties();
        try (InputStream file = Files.newInputStream(TestStack.get().varDir().resolve("secrets.properties"))) {
            secrets.load(file);
        }
        secrets.stringPropertyNames().stream()
                .filter(name -> secrets.getProperty(name).length() >= SHORTEST_SECRET)
                .forEach(name -> words.put(name, secrets.getProperty(name)));

        assertThat(words).as("secrets to look for").hasSizeGreaterThan(5);
        assertThat(hits(words)).as("logs and mails in which they stand").isEmpty();
    }

    /** A search that can't find anything proves nothing. */
    @Test
    void searchFindsWhatWasPlanted() throws IOException {
        String word = HttpSignIn.letters(16);
        Path planted = Files.createDirectories(TestStack.get().varDir().resolve("logs/planted"))
                .resolve("planted.log");
        Files.writeString(planted, "2026-11-23 17:00:00 INFO [" + word + "]\n");
        try {
            assertThat(Traces.inLogs(word)).singleElement().asString().contains("planted.log");
        } finally {
            Files.delete(planted);
            Files.delete(planted.getParent());
        }
        Traces.awaitAccessLog();
        for (String part : List.of("/safety", "org.jboss.as", "org.keycloak", "database system is ready")) {
            assertThat(Traces.inLogs(part)).as("what every log holds: " + part).isNotEmpty();
        }
    }

    /** What goes wrong is what logs like to tell: wrong passwords, forged answers, pages that are not there. */
    private static void refuse(HttpVisitor member, String login, String mail) {
        HttpVisitor other = HttpVisitor.atSite();
        for (String name : List.of(login, mail)) {
            HttpResponse<String> page = other.follow(other.get("/enter?ui_locales=nl"));
            HtmlForm form = HtmlForm.byId(page.body(), "kc-form-login");
            other.follow(other.post(form.action(), form.filled(Map.of("username", name, "password", "not this one"))));
        }
        other.get("/enter?code=" + login + "&state=" + login);
        member.get("/desk");
        member.get("/desk/member/" + login);
        member.get(
                "/me?name=" + login + "&mail=" + mail,
                Map.of("X-Forwarded-For", CLAIMED, "Forwarded", "for=" + CLAIMED));
        member.post("/me", Map.of("name", login), Map.of("Sec-Fetch-Site", "cross-site", "X-Forwarded-For", CLAIMED));
    }

    private void remember(String whose, HttpVisitor visitor) {
        List<String> secrets = visitor.secrets().stream()
                .filter(secret -> secret.length() >= SHORTEST_SECRET)
                .distinct()
                .toList();
        assertThat(secrets).as("cookies and codes " + whose).hasSizeGreaterThan(3);
        secrets.forEach(secret -> words.put("cookie or code " + whose + " " + words.size(), secret));
    }

    private static List<String> hits(Map<String, String> words) {
        Traces.awaitAccessLog();
        List<String> hits = new ArrayList<>();
        words.forEach((what, word) -> {
            Traces.inLogs(word).forEach(hit -> hits.add(what + " in " + hit));
            Traces.inMails(word).forEach(hit -> hits.add(what + " in " + hit));
        });
        return hits;
    }

    /** Asks once from an address of its own. */
    private static void fromElsewhere(String request, String site) {
        URI uri = URI.create(site);
        try (Socket socket =
                new Socket(InetAddress.getByName("127.0.0.1"), uri.getPort(), InetAddress.getByName(ADDRESS), 0)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write((request + "\r\nHost: " + uri.getAuthority() + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String subject(String login) {
        try (Connection connection = TestStack.get().jdbc("keycloak").getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select id from user_entity where username = ?")) {
            select.setString(1, login);
            try (ResultSet rows = select.executeQuery()) {
                assertThat(rows.next()).as("the account is there").isTrue();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
