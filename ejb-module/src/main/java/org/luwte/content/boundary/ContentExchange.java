/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.stream.Stream;
import org.luwte.audit.Actor;
import org.luwte.audit.AuditTrail;
import org.luwte.content.ContentAction;
import org.luwte.content.ImportReport;
import org.luwte.content.control.ContentArchive;
import org.luwte.content.control.ContentFile;
import org.luwte.content.control.ContentImport;
import org.luwte.content.control.ContentItems;
import org.luwte.content.control.ContentWriting;
import org.luwte.content.entity.ContentItem;
import org.luwte.identity.Caller;
import org.luwte.identity.Function;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Roles;
import org.luwte.identity.Standing;
import org.luwte.shared.Language;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/** All content as files, out and in. What comes in becomes drafts: readers see nothing of it before somebody publishes. */
@Stateless
@RolesAllowed(Roles.STAFF)
@RequiresStanding(value = Standing.STAFF, functions = Function.COMMUNITY_MANAGER)
public class ContentExchange {

    @Inject
    ContentItems items;

    @Inject
    ContentWriting writing;

    @Inject
    ContentArchive archive;

    @Inject
    ContentImport contentImport;

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    /** Writes everything that readers see now as a ZIP archive of files. */
    @Discloses(DataLevel.D0)
    public void export(@NotNull OutputStream target) {
        audit.record(ContentAction.CONTENT_EXPORTED, Actor.staff(caller.staff()), null);
        archive.write(items.all().stream().flatMap(this::files).toList(), target);
    }

    /**
     * Reads a ZIP archive of files; what differs from what readers see becomes a draft.
     *
     * @throws org.luwte.content.ImportTooLarge when it holds more than a site could
     */
    public ImportReport keep(@NotNull InputStream source) {
        var report = contentImport.keep(archive.read(source));
        audit.record(ContentAction.CONTENT_IMPORTED, Actor.staff(caller.staff()), null);
        return report;
    }

    private Stream<ContentArchive.Entry> files(ContentItem item) {
        return writing.live(item).map(items::words).stream()
                .flatMap(words -> Arrays.stream(Language.values())
                        .map(language -> new ContentFile(item.code(), item.kind(), language, words))
                        .map(file -> new ContentArchive.Entry(file.path(), file.format())));
    }
}
