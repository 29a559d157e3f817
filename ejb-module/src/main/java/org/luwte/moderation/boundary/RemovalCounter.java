/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.moderation.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.luwte.audit.AuditBook;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Standing;
import org.luwte.moderation.RemovalDraft;
import org.luwte.moderation.RemovalFormOld;
import org.luwte.moderation.RemovalReceipt;
import org.luwte.moderation.RemovalState;
import org.luwte.moderation.RemovalTooMany;
import org.luwte.moderation.RemovalUnknown;
import org.luwte.moderation.control.RemovalNumbers;
import org.luwte.moderation.control.RemovalRequests;
import org.luwte.moderation.control.RequestLimit;

/** Where somebody named in a text asks to have it removed, without an account (privacy-safety.md C-20). */
@Stateless
@PermitAll
@RequiresStanding(Standing.ANYONE)
public class RemovalCounter {

    /** From the same network within an hour: a shelter or an office has one address for many. */
    private static final int MOST_REQUESTS = 10;

    /** Numbers that were wrong. A number has 80 bits: this keeps the log quiet, not the secret. */
    private static final int MOST_WRONG_NUMBERS = 30;

    @Inject
    RemovalNumbers numbers;

    @Inject
    RemovalRequests requests;

    @Inject
    RequestLimit limit;

    @Inject
    AuditBook book;

    /** The token of a new form; it is good for an hour. */
    public String begin() {
        return numbers.begin();
    }

    /**
     * Takes a request. Sent again from the same form it is the same request.
     *
     * @param address where it comes from, as a number
     * @throws RemovalFormOld when the form is too old
     * @throws RemovalTooMany when too many came from the same network
     */
    public RemovalReceipt ask(@NotNull @Valid RemovalDraft draft, @NotNull String address) {
        String number = numbers.of(draft.form());
        byte[] index = numbers.index(number);
        requests.lock(index);
        var request = requests.ofReceipt(index).orElseGet(() -> {
            limit.count("removal", address, MOST_REQUESTS);
            return requests.add(draft, index);
        });
        return new RemovalReceipt(number, request.aimAt(), request.dueAt());
    }

    /**
     * How far a request is.
     *
     * @param number  as somebody typed it; {@code null} is a wrong one
     * @param address where the question comes from, as a number
     * @throws RemovalUnknown when there is none
     * @throws RemovalTooMany when too many wrong numbers came from the same network
     */
    public RemovalState state(String number, @NotNull String address) {
        var found = requests.ofReceipt(numbers.index(number));
        if (found.isEmpty()) {
            limit.count("removal-number", address, MOST_WRONG_NUMBERS);
            throw new RemovalUnknown();
        }
        var request = found.get();
        var looks = book.about(request.id(), 1).items().stream()
                .filter(look -> look.ground() != null)
                .toList();
        return request.state(requests.answer(request), looks);
    }
}
