/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.content.ImportReport;
import org.luwte.content.ImportTooLarge;
import org.luwte.content.ItemView;
import org.luwte.content.boundary.ContentDesk;
import org.luwte.content.boundary.ContentExchange;
import org.luwte.content.boundary.ContentShelf;
import org.luwte.identity.Function;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Rows;
import org.luwte.it.support.Someone;
import org.luwte.shared.Language;
import org.luwte.shared.NotFound;

/** All content as files, out and in. */
@ArquillianTest
class ContentExchangeIT {

    private static final String FILE = "path/burglary.nl.md";

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(ContentExchangeIT.class);
    }

    @Test
    void whatGoesOutComesInUnchanged() {
        Someone manager = Someone.staff(Function.COMMUNITY_MANAGER);
        Map<String, String> files = files(export(manager));

        ImportReport report = keep(manager, zip(files));

        assertThat(files).containsKeys(FILE, "path/burglary.en.md");
        assertThat(report.drafts()).isEmpty();
        assertThat(report.refused()).isEmpty();
        assertThat(report.unchanged() * 2).isEqualTo(files.size());
        assertThat(Rows.all(
                        String.class, "select action from audit_row where actor_id = ? order by at, id", manager.id()))
                .containsExactly("CONTENT_EXPORTED", "CONTENT_IMPORTED");
    }

    @Test
    void whatDiffersBecomesADraftAndTheOtherLanguageStays() {
        Someone manager = Someone.staff(Function.COMMUNITY_MANAGER);
        String english = item(manager).draft().text(Language.EN).source();
        String changed = files(export(manager)).get(FILE) + "\nEen regel erbij.\n";

        ImportReport report = keep(manager, zip(Map.of(FILE, changed, "page/niets.nl.md", "geen tekst van ons")));

        try {
            assertThat(report.drafts()).containsExactly("burglary");
            assertThat(report.refused()).containsExactly("page/niets.nl.md");
            assertThat(item(manager).draft().text(Language.NL).source()).endsWith("Een regel erbij.");
            assertThat(item(manager).draft().text(Language.EN).source()).isEqualTo(english);
        } finally {
            manager.ask(ContentDesk.class, desk -> desk.discard("burglary"));
        }
    }

    @Test
    void whatIsNoArchiveOrTooMuchIsRefused() {
        Someone manager = Someone.staff(Function.COMMUNITY_MANAGER);

        assertThat(keep(manager, "geen archief".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new ImportReport(List.of(), 0, List.of()));
        assertThatThrownBy(() -> keep(manager, zip(Map.of("page/groot.nl.md", "a".repeat(200_001)))))
                .isInstanceOf(ImportTooLarge.class);
    }

    @Test
    void nobodyElseExchangesTexts() {
        byte[] empty = zip(Map.of());
        assertThatThrownBy(() -> export(Someone.staff(Function.MODERATOR))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keep(Someone.staff(Function.MODERATOR), empty)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> export(Someone.member())).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> keep(Someone.visitor(), empty)).isInstanceOf(EJBAccessException.class);
    }

    private static ItemView item(Someone manager) {
        return manager.ask(ContentShelf.class, shelf -> shelf.item("burglary"));
    }

    private static byte[] export(Someone person) {
        return person.ask(ContentExchange.class, exchange -> {
            var out = new ByteArrayOutputStream();
            exchange.export(out);
            return out.toByteArray();
        });
    }

    private static ImportReport keep(Someone person, byte[] archive) {
        return person.ask(ContentExchange.class, exchange -> exchange.keep(new ByteArrayInputStream(archive)));
    }

    private static Map<String, String> files(byte[] archive) {
        Map<String, String> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static byte[] zip(Map<String, String> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
