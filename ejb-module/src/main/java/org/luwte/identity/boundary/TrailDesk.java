/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.luwte.audit.AuditBook;
import org.luwte.audit.AuditFilter;
import org.luwte.audit.AuditLine;
import org.luwte.audit.AuditTrail;
import org.luwte.audit.LastingTrail;
import org.luwte.audit.TrailState;
import org.luwte.audit.TrailVerdict;
import org.luwte.identity.Function;
import org.luwte.identity.IdentityAction;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Roles;
import org.luwte.identity.Standing;
import org.luwte.identity.TrailLine;
import org.luwte.identity.TrailPage;
import org.luwte.identity.control.Organisations;
import org.luwte.identity.control.Registration;
import org.luwte.identity.control.Registry;
import org.luwte.identity.control.RegistryCaller;
import org.luwte.shared.NotFound;
import org.luwte.shared.Page;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;
import org.luwte.vault.FieldCipher;

/** Where the data protection officer reads the trail, and nothing else. Each look is a row of the trail itself. */
@Stateless
@RolesAllowed(Roles.STAFF)
@RequiresStanding(value = Standing.STAFF, functions = Function.DATA_PROTECTION_OFFICER)
public class TrailDesk {

    @Inject
    AuditBook book;

    @Inject
    AuditTrail audit;

    @Inject
    LastingTrail lasting;

    @Inject
    RegistryCaller caller;

    @Inject
    Registry registry;

    @Inject
    Organisations organisations;

    @Inject
    FieldCipher cipher;

    /** A page of the trail, the newest first; {@link NotFound} when there is no such page. */
    public TrailPage read(@NotNull @Valid AuditFilter filter, @Min(1) int page) {
        var rows = book.page(filter, page);
        if (page > rows.pages()) {
            throw new NotFound();
        }
        var staff = staff(rows);
        var partners = organisations.names(rows.items().stream()
                .map(AuditLine::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var lines = rows.items().stream().map(row -> line(row, staff, partners)).toList();
        audit.record(IdentityAction.TRAIL_READ, caller.actor(), null);
        return new TrailPage(new Page<>(lines, page, rows.size(), rows.total()), book.state());
    }

    /** Verifies the newest part of the chain. */
    public TrailVerdict verify() {
        audit.record(IdentityAction.TRAIL_VERIFIED, caller.actor(), null);
        return book.verify();
    }

    /**
     * Writes a part of the chain for the stand-alone verifier; {@link NotFound} when there is no such part. Noted at once: whoever
     * hangs up has what was written until then.
     */
    @Discloses(DataLevel.D1)
    public void export(@Min(1) int part, @NotNull OutputStream out) {
        if (part > book.state().parts()) {
            throw new NotFound();
        }
        lasting.atOnce(IdentityAction.TRAIL_EXPORTED, caller.actor());
        long last = (long) part * TrailState.PART;
        book.export(last - TrailState.PART + 1, last, out);
    }

    private Map<UUID, Registration> staff(Page<AuditLine> rows) {
        var ids = rows.items().stream()
                .map(AuditLine::actorId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        cipher.prepare(ids);
        return ids.isEmpty() ? Map.of() : registry.find(ids);
    }

    private TrailLine line(AuditLine row, Map<UUID, Registration> staff, Map<UUID, String> partners) {
        var person = row.actorId() == null ? null : staff.get(row.actorId());
        return new TrailLine(
                row.at(),
                row.action(),
                row.role(),
                person == null
                        ? partners.get(row.organisation())
                        : person.readableName(cipher).orElse(null),
                person == null ? row.actor() : person.person().handle().substring(0, AuditLine.SHORT),
                row.subject(),
                row.ground());
    }
}
