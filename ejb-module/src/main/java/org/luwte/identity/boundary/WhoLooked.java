/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import java.util.stream.Collectors;
import org.luwte.audit.AuditBook;
import org.luwte.audit.Look;
import org.luwte.identity.Caller;
import org.luwte.identity.LookView;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Roles;
import org.luwte.identity.Standing;
import org.luwte.identity.control.Organisations;
import org.luwte.shared.NotFound;
import org.luwte.shared.Page;

/** Tells a member who looked at her data and who did something with her account, and why (P-11). */
@Stateless
@RolesAllowed(Roles.MEMBER)
@RequiresStanding(Standing.JOINED)
public class WhoLooked {

    @Inject
    Caller caller;

    @Inject
    AuditBook book;

    @Inject
    Organisations organisations;

    /** The newest first; {@link NotFound} when there is no such page. */
    public Page<LookView> looks(@Min(1) int page) {
        var looks = book.about(caller.member(), page);
        if (page > looks.pages()) {
            throw new NotFound();
        }
        var names = organisations.names(looks.items().stream()
                .map(Look::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new Page<>(
                looks.items().stream()
                        .map(look -> new LookView(
                                look.at(),
                                look.action(),
                                look.role(),
                                names.get(look.organisation()),
                                look.ground(),
                                look.note()))
                        .toList(),
                page,
                looks.size(),
                looks.total());
    }
}
