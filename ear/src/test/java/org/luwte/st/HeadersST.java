/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.SitePages;

/** The header set of privacy-safety.md E.3 on every answer, and what say of cookies and policies. */
class HeadersST {

    private static final Map<String, String> ALWAYS = Map.of(
            "Strict-Transport-Security", "max-age=63072000; includeSubDomains; preload",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cross-Origin-Embedder-Policy", "require-corp",
            "X-Frame-Options", "DENY");

    private static final List<String> POLICY = List.of(
            "default-src 'none'",
            "base-uri 'none'",
            "object-src 'none'",
            "frame-ancestors 'none'",
            "form-action 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "style-src 'self'",
            "report-uri /csp");

    private static final Pattern ASSET = Pattern.compile("/assets/[A-Za-z0-9._-]+");

    @Test
    void publicPagesOfTheOrganisationMayBeFoundAndAreAskedAnew() {
        HttpVisitor visitor = HttpVisitor.atSite();
        SoftAssertions softly = new SoftAssertions();
        for (String path : SitePages.both(SitePages.open())) {
            HttpResponse<String> page = visitor.get(path);
            softly.assertThat(page.statusCode()).as(path).isEqualTo(200);
            guarded(softly, path, page);
            softly.assertThat(page.headers().allValues("X-Robots-Tag")).as(path).isEmpty();
            softly.assertThat(header(page, "Cache-Control")).as(path).contains("max-age=0, must-revalidate");
            softly.assertThat(page.headers().allValues("Set-Cookie"))
                    .as("no session for a visitor: " + path)
                    .isEmpty();
        }
        softly.assertAll();
    }

    @Test
    void everythingElseIsNeitherKeptNorFound() {
        HttpVisitor member = SitePages.written().writer().visitor();
        SoftAssertions softly = new SoftAssertions();
        for (String path : SitePages.both(SitePages.member())) {
            HttpResponse<String> page = member.get(path);
            softly.assertThat(page.statusCode()).as(path).isEqualTo(200);
            guarded(softly, path, page);
            secret(softly, path, page);
        }
        HttpVisitor visitor = HttpVisitor.atSite();
        for (String path :
                SitePages.both(List.of("/groups", "/group/na-een-inbraak", "/topic/" + SitePages.publicTopic()))) {
            HttpResponse<String> page = visitor.get(path);
            softly.assertThat(page.statusCode()).as(path).isEqualTo(200);
            guarded(softly, path, page);
            secret(softly, path, page);
            softly.assertThat(page.headers().allValues("Set-Cookie")).as(path).isEmpty();
        }
        softly.assertThat(header(member.get("/"), "Cache-Control"))
                .as("home of somebody signed in")
                .isEqualTo("no-store");
        softly.assertAll();
    }

    @Test
    void errorsAndRedirectsHaveThemToo() {
        HttpVisitor visitor = HttpVisitor.atSite();
        SoftAssertions softly = new SoftAssertions();
        for (String path : List.of(
                "/no-such-page",
                "/en/no-such-page",
                "/group/no-such-group",
                "/topic/no-such-topic",
                "/group/stille-kamer",
                "/me",
                "/content/home.xhtml",
                "/content/home.xhtml;x",
                "/content/home%2Exhtml",
                "/consent/join-pseudonym.xhtml;x=y",
                "/assets/nothing-00000000.css",
                "/jakarta.faces.resource/nothing.js.xhtml",
                "/topic/" + SitePages.publicTopic() + "?page=99")) {
            HttpResponse<String> page = visitor.get(path);
            softly.assertThat(page.statusCode()).as(path).isEqualTo(404);
            checkError(softly, path, page);
        }
        for (String path : List.of("/groups/", "/en/", "/leave", "/en/leave")) {
            HttpResponse<String> page = visitor.get(path);
            softly.assertThat(page.statusCode() / 100).as(path).isEqualTo(3);
            guarded(softly, path, page);
        }
        for (String path : List.of("/", "/groups", "/sign-out", "/no-such-page", "/topic/x/reply")) {
            HttpResponse<String> page = visitor.post(path, Map.of("a", "b"), Map.of("Origin", "https://evil.example"));
            softly.assertThat(page.statusCode()).as("POST " + path).isEqualTo(403);
            checkError(softly, "POST " + path, page);
        }
        HttpResponse<String> left = visitor.post("/leave", Map.of());
        guarded(softly, "POST /leave", left);
        softly.assertThat(header(left, "Clear-Site-Data")).contains("\"cache\"", "\"cookies\"", "\"storage\"");
        guarded(softly, "POST /csp", visitor.post("/csp", Map.of()));
        softly.assertAll();
    }

    /** What the container answers before any page of ours is asked has no page in it, so its policy allows nothing at all. */
    @Test
    void answersOfTheContainerAreGuardedTooAndShowNothing() {
        HttpVisitor visitor = HttpVisitor.atSite();
        SoftAssertions softly = new SoftAssertions();
        for (String path :
                List.of("/WEB-INF/web.xml", "/META-INF/MANIFEST.MF", "/enter", "/en/enter", "/enter/groups")) {
            HttpResponse<String> answer = visitor.get(path);
            softly.assertThat(answer.statusCode()).as(path).isIn(302, 404);
            guardedAlways(softly, path, answer);
            softly.assertThat(header(answer, "Cache-Control")).as(path).contains("no-store");
            softly.assertThat(List.of(header(answer, "Content-Security-Policy").split("\\s*;\\s*")))
                    .as(path)
                    .contains("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'");
        }
        softly.assertAll();
    }

    private static void checkError(SoftAssertions softly, String path, HttpResponse<String> page) {
        guarded(softly, path, page);
        secret(softly, path, page);
        softly.assertThat(page.headers().allValues("Set-Cookie")).as(path).isEmpty();
        softly.assertThat(page.body())
                .as(path)
                .doesNotContain("WildFly", "Undertow", "JBoss", "Exception", "at org.", "jakarta.faces");
    }

    @Test
    void assetsAreKeptForeverUnderNamesThatChangeWithThem() {
        HttpVisitor visitor = HttpVisitor.atSite();
        SoftAssertions softly = new SoftAssertions();
        List<String> assets = ASSET.matcher(visitor.get("/").body())
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
        assertThat(assets).isNotEmpty();
        for (String path : assets) {
            HttpResponse<String> asset = visitor.get(path);
            softly.assertThat(asset.statusCode()).as(path).isEqualTo(200);
            guarded(softly, path, asset);
            softly.assertThat(header(asset, "Cache-Control")).as(path).contains("immutable", "max-age=31536000");
            softly.assertThat(asset.headers().allValues("Set-Cookie")).as(path).isEmpty();
        }
        guarded(softly, "/robots.txt", visitor.get("/robots.txt"));
        softly.assertAll();
    }

    @Test
    void sessionCookieIsForThisSiteOnlyAndNeverInAnAddress() {
        HttpVisitor visitor = HttpVisitor.atSite();
        HttpResponse<String> enter = visitor.get("/enter?ui_locales=nl");
        List<String> cookies = enter.headers().allValues("Set-Cookie");

        assertThat(cookies).isNotEmpty();
        assertThat(cookies)
                .allSatisfy(cookie -> assertThat(cookie)
                        .containsIgnoringCase("httponly")
                        .containsIgnoringCase("samesite=lax")
                        .containsIgnoringCase("path=/"));
        HttpVisitor member = HttpSignIn.as("jeroen");
        for (String path : List.of("/groups", "/group/stille-kamer", "/group/stille-kamer/write", "/me", "/")) {
            assertThat(member.get(path).body()).as(path).doesNotContainIgnoringCase("jsessionid");
        }
    }

    private static void secret(SoftAssertions softly, String path, HttpResponse<String> page) {
        softly.assertThat(header(page, "Cache-Control")).as(path).isEqualTo("no-store");
        softly.assertThat(header(page, "X-Robots-Tag")).as(path).contains("noindex", "noarchive");
    }

    private static void guarded(SoftAssertions softly, String path, HttpResponse<String> page) {
        guardedAlways(softly, path, page);
        List<String> directives =
                List.of(header(page, "Content-Security-Policy").split("\\s*;\\s*"));
        softly.assertThat(directives).as("policy of " + path).containsAll(POLICY);
        softly.assertThat(directives)
                .as("scripts of " + path)
                .filteredOn(directive -> directive.startsWith("script-src "))
                .hasSize(1)
                .allMatch(directive -> directive.matches("script-src 'self'( 'nonce-[A-Za-z0-9+/=_-]+')?"));
    }

    private static void guardedAlways(SoftAssertions softly, String path, HttpResponse<String> page) {
        ALWAYS.forEach((name, value) -> softly.assertThat(page.headers().allValues(name))
                .as(name + " of " + path)
                .containsExactly(value));
        softly.assertThat(header(page, "Permissions-Policy"))
                .as("Permissions-Policy of " + path)
                .contains("camera=()", "microphone=()", "geolocation=()");
        softly.assertThat(page.headers().allValues("Content-Security-Policy"))
                .as("policies of " + path)
                .hasSize(1);
        for (String banner : List.of("Server", "X-Powered-By", "X-Undertow-Transport", "Via")) {
            softly.assertThat(page.headers().allValues(banner)).as(path).isEmpty();
        }
    }

    private static String header(HttpResponse<String> page, String name) {
        return page.headers().firstValue(name).orElse("");
    }
}
