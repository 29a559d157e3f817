/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import java.util.List;
import java.util.Optional;
import org.luwte.identity.entity.Organisation;

/** What the registry says of the caller of a request; nothing of somebody whose session is over. */
record CallerAnswer(
        Optional<Registration> registration, Optional<Organisation> organisation, boolean banned, boolean ended) {

    static final CallerAnswer NOBODY = new CallerAnswer(Optional.empty(), Optional.empty(), false, false);
    static final CallerAnswer ENDED = new CallerAnswer(Optional.empty(), Optional.empty(), false, true);

    static CallerAnswer ofPerson(List<CallerRow> rows) {
        if (rows.get(0).ended() > 0) {
            return ENDED;
        }
        var registration =
                Registration.of(rows.stream().map(CallerRow::personRow).toList());
        return new CallerAnswer(
                Optional.of(registration), Optional.empty(), rows.get(0).bannedUntil() != null, false);
    }

    static CallerAnswer ofPartner(PartnerRow row) {
        return row.ended() > 0
                ? ENDED
                : new CallerAnswer(Optional.empty(), Optional.of(row.organisation()), false, false);
    }
}
