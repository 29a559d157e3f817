/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luwte.attack.RawAnswer;
import org.luwte.attack.RawHttp;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.ProviderTokens;
import org.luwte.stack.TestStack;

/** Nobody is led to a foreign site, with a code in the address or without (privacy-safety.md A-27, A-57). */
class RedirectsST {

    /** Somebody who is signed in at the provider gets a code at once: then the address is all that protects it. */
    @Test
    void providerGivesCodesToOurOwnAddressesOnly() {
        HttpVisitor member = HttpSignIn.as("willem");
        String site = TestStack.get().baseUrl();
        assertThat(location(member, "luwte-web", site + "/enter/groups"))
                .as("our own address")
                .startsWith(site + "/enter/groups?")
                .contains("code=");
        SoftAssertions softly = new SoftAssertions();
        for (String foreign : List.of(
                "https://evil.example/enter/groups",
                "http://evil.example/enter/",
                site + ".evil.example/enter/groups",
                site.replace("http://", "http://evil.example@") + "/enter/groups",
                site.replace("http://", "https://") + "/enter/groups",
                site.replaceAll(":\\d+$", ":1") + "/enter/groups",
                site.replaceAll(":\\d+$", "") + "/enter/groups",
                site.replace("localhost", "127.0.0.1") + "/enter/groups",
                site + "/",
                site + "/out?to=https://evil.example/",
                site + "/enter/../out?to=https://evil.example/",
                site + "/enter/%2e%2e/out?to=https://evil.example/",
                site + "/enter/..;/out",
                site + "/enterprise",
                site + "//evil.example/enter/groups",
                "//evil.example/enter/",
                "/enter/groups",
                "javascript:alert(1)",
                "data:text/html,x",
                "")) {
            softly.assertThat(location(member, "luwte-web", foreign))
                    .as(foreign)
                    .doesNotContain("code=");
        }
        softly.assertAll();
    }

    @Test
    void providerGivesCodesToNoOtherClient() {
        HttpVisitor member = HttpSignIn.as("willem");
        String site = TestStack.get().baseUrl();
        SoftAssertions softly = new SoftAssertions();
        for (String client : List.of("luwte-registry", "account", "account-console", "admin-cli", "broker", "nobody")) {
            softly.assertThat(location(member, client, site + "/enter/groups"))
                    .as("client " + client)
                    .doesNotContain("code=");
        }
        softly.assertAll();
    }

    private static String location(HttpVisitor visitor, String client, String redirect) {
        return visitor.get(ProviderTokens.authorize(client, redirect))
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    /** Flows that hand tokens out in an address are closed. */
    @ParameterizedTest
    @ValueSource(strings = {"token", "id_token", "id_token token", "code token", "code id_token", "none token"})
    void providerGivesNoTokensInAnAddress(String type) {
        HttpVisitor member = HttpSignIn.as("willem");
        String address = ProviderTokens.authorize("luwte-web", TestStack.get().baseUrl() + "/enter/groups")
                .replace("response_type=code", "response_type=" + type.replace(" ", "%20"));

        String location = member.get(address).headers().firstValue("Location").orElse("");

        assertThat(location).doesNotContain("access_token=", "id_token=", "code=");
    }

    @Test
    void providerDemandsTheProofOfKey() {
        HttpVisitor member = HttpSignIn.as("willem");
        String address = ProviderTokens.authorize("luwte-web", TestStack.get().baseUrl() + "/enter/groups");
        for (String weaker : new String[] {
            address.replaceAll("&code_challenge_method=[^&]*&code_challenge=[^&]*", ""),
            address.replace("code_challenge_method=S256", "code_challenge_method=plain")
        }) {
            String location =
                    member.get(weaker).headers().firstValue("Location").orElse("");
            assertThat(location).doesNotContain("code=");
        }
    }

    /** At least 128 bits by chance: no two that look alike, of the letters that a random value has. */
    @Test
    void sessionIdCannotBeGuessed() {
        String one = HttpSignIn.as("willem").cookie("JSESSIONID").replaceAll("\\..*", "");
        String other = HttpSignIn.as("willem").cookie("JSESSIONID").replaceAll("\\..*", "");

        assertThat(one).matches("[A-Za-z0-9_-]{22,}");
        assertThat(other).hasSameSizeAs(one);
        long same = IntStream.range(0, one.length())
                .filter(i -> one.charAt(i) == other.charAt(i))
                .count();
        assertThat(same).as("letters that both have in the same place").isLessThan(one.length() / 3L);
    }

    @Test
    void doorLeadsToOurOwnPagesOnly() {
        HttpVisitor member = HttpSignIn.as("willem");
        String site = TestStack.get().baseUrl();
        SoftAssertions softly = new SoftAssertions();
        for (String way : List.of(
                "/enter//evil.example",
                "/enter/https://evil.example",
                "/enter/%2f%2fevil.example",
                "/enter/%5c%5cevil.example",
                "/enter/..%2f..%2fevil.example",
                "/enter/;@evil.example",
                "/enter/groups;x=//evil.example",
                "/enter?next=//evil.example&redirect_uri=//evil.example&returnTo=//evil.example",
                "/en/enter//evil.example",
                "/enter/out?to=https://evil.example",
                "/enter/groups%0d%0aLocation:%20//evil.example",
                "//evil.example/%2e%2e",
                "//evil.example/",
                "/\\evil.example/",
                "/%2f%2fevil.example/",
                "/en//evil.example/",
                "/https://evil.example/")) {
            RawAnswer answer =
                    RawHttp.get(way).with("Cookie", member.cookieHeader()).send();
            softly.assertThat(answer.all("Location")).as(way).allSatisfy(location -> ours(site, location));
        }
        softly.assertAll();
    }

    private static void ours(String site, String location) {
        if (location.startsWith(TestStack.get().idpUrl() + "/realms/luwte/protocol/openid-connect/auth?")) {
            assertThat(location).contains("redirect_uri=" + URLEncoder.encode(site + "/", StandardCharsets.UTF_8));
        } else {
            assertThat(location).matches("(\\Q" + site + "\\E)?/([a-z].*)?");
        }
    }

    /** The site is reached under a name that is not its own: whatever follows, the provider does not send a code there. */
    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:80", "localhost.evil.example", "localhost:1", "127.0.0.1"})
    void foreignNameOfTheSiteLeadsNowhere(String host) {
        RawAnswer answer = RawHttp.get("/enter").with("Host", host).send();
        if (answer.status() == 302) {
            HttpResponse<String> page = HttpSignIn.as("willem").get(answer.header("Location"));
            assertThat(page.headers().firstValue("Location").orElse("")).doesNotContain("code=");
            assertThat(page.statusCode()).isEqualTo(400);
        }
        for (String path : List.of("/", "/groups/", "/me", "/no-such-page")) {
            RawAnswer shown = RawHttp.get(path).with("Host", host).send();
            assertThat(shown.body() + shown.headers()).as(path).doesNotContain("evil.example");
        }
    }
}
