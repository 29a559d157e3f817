/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luwte.stack.HtmlForm;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.SitePages;
import org.luwte.stack.TestStack;
import org.luwte.stack.Writer;

/** Nothing changes that the member did not ask for herself (privacy-safety.md, E.4). */
class ForgeryST {

    private static final String ROWS = "select (select count(*) from luwte.topic) || ' ' || (select count(*) from"
            + " luwte.reply) || ' ' || (select coalesce(sum(revision), 0) from luwte.topic) || ' ' || (select count(*)"
            + " from luwte.group_membership) || ' ' || (select count(*) from luwte.audit_row)";

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site,cross-site",
        "Sec-Fetch-Site,same-site",
        "Sec-Fetch-Site,none",
        "Origin,https://evil.example",
        "Origin,null",
        "X-Nothing,nothing"
    })
    void postFromElsewhereIsRefusedThoughItsTokenIsRight(String header, String value) {
        HttpVisitor member = SitePages.written().writer().visitor();
        HtmlForm form = HtmlForm.byId(member.get("/group/eigen-ruimte/write").body(), "write");
        String before = SitePages.value(ROWS);

        HttpResponse<String> answer = member.post(form.action(), filled(form), Map.of(header, value));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(SitePages.value(ROWS)).isEqualTo(before);
    }

    @Test
    void originOfOurOwnIsEnoughForABrowserWithoutFetchMetadata() {
        HttpVisitor member = Writer.join().visitor();
        HtmlForm form = HtmlForm.byId(member.get("/group/eigen-ruimte/write").body(), "write");

        HttpResponse<String> answer = member.post(
                form.action(), filled(form), Map.of("Origin", TestStack.get().baseUrl()));

        assertThat(answer.statusCode()).isBetween(302, 303);
    }

    @Test
    void postWithoutOrWithAForeignTokenIsRefused() {
        HttpVisitor member = SitePages.written().writer().visitor();
        HtmlForm form = HtmlForm.byId(member.get("/group/eigen-ruimte/write").body(), "write");
        HtmlForm foreign = HtmlForm.byId(
                Writer.join().visitor().get("/group/eigen-ruimte/write").body(), "write");
        String before = SitePages.value(ROWS);

        Map<String, String> without = filled(form);
        without.remove("jakarta.faces.ViewState");
        Map<String, String> wrong = filled(form);
        wrong.put("jakarta.faces.ViewState", foreign.fields().get("jakarta.faces.ViewState"));

        assertThat(member.post(form.action(), without).statusCode()).isIn(200, 403, 409);
        assertThat(member.post(form.action(), wrong).statusCode()).isEqualTo(409);
        assertThat(SitePages.value(ROWS)).isEqualTo(before);
    }

    @Test
    void textOfAFormThatExpiredIsGivenBack() {
        HttpVisitor member = HttpSignIn.as("jeroen");
        HtmlForm form = HtmlForm.byId(member.get("/group/stille-kamer/write").body(), "write");
        Map<String, String> values = filled(form);
        values.put("jakarta.faces.ViewState", "1:2");

        HttpResponse<String> answer = member.post(form.action(), values);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Niet van mij");
    }

    @Test
    void lookingChangesNothing() {
        HttpVisitor member = SitePages.written().writer().visitor();
        HttpVisitor visitor = HttpVisitor.atSite();
        String before = SitePages.value(ROWS);

        for (String path : SitePages.both(SitePages.member())) {
            member.get(path);
        }
        for (String path : SitePages.both(SitePages.visitor())) {
            visitor.get(path);
        }
        member.get("/sign-out");

        assertThat(SitePages.value(ROWS)).isEqualTo(before);
        assertThat(member.get("/me").statusCode()).isEqualTo(200);
    }

    private static Map<String, String> filled(HtmlForm form) {
        Map<String, String> values = new LinkedHashMap<>(form.fields());
        values.put("write:title", "Niet van mij");
        values.put("write:text", "Niet van mij, zoals het er staat");
        values.put("write:send", "send");
        return values;
    }
}
