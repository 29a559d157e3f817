/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.luwte.browser.Axe;
import org.luwte.browser.Browsers;
import org.luwte.browser.Person;
import org.luwte.browser.Setup;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.SitePages;

/** Marit publishes a page in two languages, plans, takes back, and changes a help line. */
class ContentDeskST {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final List<String> violations = new ArrayList<>();
    private Person marit;

    @AfterEach
    void nothingWasInTheWay() {
        assertThat(violations).as("violations of accessibility rules").isEmpty();
    }

    @Test
    void pageIsWrittenPublishedPlannedAndTakenBack() {
        String code = "proef-" + HttpSignIn.letters(8);
        marit = browsers.person(Setup.DESK).as(SitePages.staff("marit"));
        begin(code);

        press("write:publish");
        assertThat(marit.page().locator(".error-summary li").count()).isGreaterThanOrEqualTo(8);
        look();
        fill("nl", code, "Proef van de site");
        field("write:nlSources").fill("geen bron");
        press("write:save");
        assertThat(marit.main()).contains("een regel met een bron klopt niet");
        assertThat(field("write:nlTitle").inputValue()).isEqualTo("Proef van de site");
        field("write:nlSources").fill("Politie | https://www.politie.nl/ | 2026-11-23");
        fill("en", code + "-en", "A trial of the site");
        press("write:save");
        assertThat(said()).contains("Het concept is bewaard");
        assertThat(visitor("/info/" + code).statusCode()).isEqualTo(404);

        marit.open("/desk/content/" + code + "/preview?as=member");
        assertThat(marit.page().locator("h1").innerText()).isEqualTo("Proef van de site");
        assertThat(marit.main()).contains("Zo ziet een lid versie 1");
        marit.open("/en/desk/content/" + code + "/preview?as=visitor");
        assertThat(marit.page().locator("h1").innerText()).isEqualTo("A trial of the site");
        look();

        marit.open("/desk/content/" + code);
        press("write:publish");
        assertThat(said()).contains("Gepubliceerd");
        assertThat(visitor("/info/" + code).body()).contains("Proef van de site");
        assertThat(visitor("/en/info/" + code + "-en").body()).contains("A trial of the site");

        plan(code);
        takeBack(code);
        press("withdraw:withdraw");
        assertThat(marit.page().locator("#state").innerText()).contains("Lezers zien deze tekst nu niet");
        assertThat(visitor("/info/" + code).statusCode()).isEqualTo(404);
    }

    /** From the desk to an item that says nothing yet. */
    private void begin(String code) {
        marit.open("/desk");
        marit.page().locator("#content").click();
        marit.page().locator("#new").click();
        field("begin:code").fill("???");
        press("begin:begin");
        assertThat(marit.page().locator(".field-error").count()).isEqualTo(2);
        look();
        field("begin:code").fill(code.replace('-', ' ').toUpperCase(Locale.ROOT));
        marit.page().locator("input[type=radio][value=PAGE]").check();
        press("begin:begin");
        marit.awaitPath("/desk/content/" + code);
    }

    private void plan(String code) {
        field("write:nlTitle").fill("Straks anders");
        marit.page().locator("input[type=radio][value=LATER]").check();
        press("write:publish");
        assertThat(marit.main()).contains("Kies vanaf welke dag");
        assertThat(field("write:nlTitle").inputValue()).isEqualTo("Straks anders");
        field("write:fromDay").fill("2020-01-01");
        press("write:publish");
        assertThat(marit.main()).contains("Kies een moment dat nog komt");
        look();
        field("write:fromDay").fill(LocalDate.now().plusYears(1).toString());
        field("write:fromTime").fill("09:30");
        press("write:publish");
        assertThat(said()).contains("Gepland");
        assertThat(marit.main()).contains("09:30");
        assertThat(visitor("/info/" + code).body()).contains("Proef van de site");
        press(marit.page().locator("[id$='unschedule:unschedule']"));
        assertThat(said()).contains("Uit de planning");
        press("discard:discard");
        assertThat(said()).contains("Het concept is weggelegd");
        press("undo:undo");
        assertThat(said()).contains("weer je concept");
        assertThat(field("write:nlTitle").inputValue()).isEqualTo("Straks anders");
    }

    private void takeBack(String code) {
        press("write:publish");
        assertThat(visitor("/info/" + code).body()).contains("Straks anders");
        marit.page().locator("#undo a").click();
        marit.awaitPath("/desk/content/" + code + "/difference");
        assertThat(marit.main()).contains("Erbij:", "Weg:", "Straks anders");
        look();
        press("restore:restore");
        assertThat(said()).contains("eerdere versie");
        assertThat(visitor("/info/" + code).body())
                .contains("Proef van de site")
                .doesNotContain("Straks anders");
        assertThat(marit.page().locator("#undo a").count()).isEqualTo(1);
    }

    @Test
    void helpLineIsChangedAndTakenBackAndTheLastThreeStay() {
        marit = browsers.person(Setup.DESK).as(SitePages.staff("marit"));
        String before = SitePages.value("select number from luwte.help_line where code = 'fraud'");
        marit.open("/desk/help-lines");
        marit.page().locator("a[href='/desk/help-line/fraud']").click();
        field("line:tel").fill("geen nummer");
        field("line:enName").fill("");
        press("line:save");
        assertThat(marit.page().locator(".field-error").count()).isEqualTo(2);
        assertThat(field("line:tel").inputValue()).isEqualTo("geen nummer");
        look();

        field("line:tel").fill("0880001122");
        field("line:number").fill("088-000 11 22");
        field("line:enName").fill("Fraud Help Desk");
        press("line:save");
        assertThat(said()).contains("De hulplijn is bewaard");
        assertThat(visitor("/help").body()).contains("tel:0880001122");

        press("undo:undo");
        assertThat(field("line:number").inputValue()).isEqualTo(before);
        assertThat(visitor("/help").body()).doesNotContain("tel:0880001122").contains(before);
        press("check:check");
        assertThat(said()).contains("vandaag nagekeken");

        marit.open("/desk/help-line/emergency");
        assertThat(marit.main()).contains("kan niet weg");
        field("line:urgent").uncheck();
        press("line:save");
        assertThat(marit.page().locator(".field-error").innerText()).contains("drie nummers");
    }

    @Test
    void textsGoOutAndComeInAsFiles() {
        HttpVisitor desk = SitePages.staff("marit");
        HttpResponse<String> out = desk.post("/desk/content-files/export", Map.of());
        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(out.headers().firstValue("Content-Type")).hasValue("application/zip");
        assertThat(out.body()).startsWith("PK").contains("path/burglary.nl.md");
        assertThat(HttpSignIn.as("willem")
                        .post("/desk/content-files/export", Map.of())
                        .statusCode())
                .isEqualTo(404);

        String code = "proef-" + HttpSignIn.letters(8);
        marit = browsers.person(Setup.DESK).as(desk);
        marit.open("/desk/content-files");
        marit.page().locator("#file").setInputFiles(new FilePayload("texts.zip", "application/zip", zip(code)));
        marit.page().locator("#import").click();
        assertThat(marit.page().locator("#report").innerText())
                .contains("1 nieuw concept", "niets was al hetzelfde", "geen-tekst.md");
        look();
        marit.page().locator("#report a").click();
        marit.awaitPath("/desk/content/" + code);
        press("discard:discard");
        assertThat(said()).contains("Het concept is weggelegd");
    }

    private static byte[] zip(String code) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("geen-tekst.md"));
            zip.write("zomaar iets".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("term/" + code + ".nl.md"));
            zip.write(("---\ncode: '" + code + "'\nkind: 'TERM'\nlanguage: 'nl'\nslug: '" + code
                            + "'\ntitle: 'Proef'\ndescription: 'Een proef.'\nposition: '1'\naudience: 'EVERYBODY'\n"
                            + "example: 'no'\n---\n")
                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private void fill(String language, String slug, String title) {
        field("write:" + language + "Slug").fill(slug);
        field("write:" + language + "Title").fill(title);
        field("write:" + language + "Description").fill("Waar het over gaat");
        field("write:" + language + "Source").fill("## Een kop\n\nEen zin.");
    }

    private Locator field(String id) {
        return marit.page().locator("[id='" + id + "']");
    }

    /** Presses a button and waits for the page that answers. */
    private void press(String button) {
        press(field(button));
    }

    private void press(Locator button) {
        marit.page().evaluate("() => document.body.classList.add('old')");
        button.click();
        marit.page().locator("body:not(.old) .site-footer").waitFor();
    }

    /** The confirmation at the top of the page. */
    private String said() {
        return marit.page().locator(".done").first().innerText();
    }

    private void look() {
        violations.addAll(Axe.violations(marit.page()));
    }

    private static HttpResponse<String> visitor(String path) {
        return HttpVisitor.atSite().get(path);
    }
}
