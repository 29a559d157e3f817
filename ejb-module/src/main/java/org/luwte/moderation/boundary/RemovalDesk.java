/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.moderation.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.luwte.audit.AccessReason;
import org.luwte.audit.Actor;
import org.luwte.audit.AuditTrail;
import org.luwte.identity.Caller;
import org.luwte.identity.Function;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Roles;
import org.luwte.identity.Standing;
import org.luwte.moderation.ModerationAction;
import org.luwte.moderation.RemovalClosed;
import org.luwte.moderation.RemovalDecision;
import org.luwte.moderation.RemovalFile;
import org.luwte.moderation.RemovalLine;
import org.luwte.moderation.control.RemovalRequests;
import org.luwte.moderation.entity.RemovalRequest;
import org.luwte.shared.NotFound;

/** Where the staff answers those who are named in a text (privacy-safety.md C-20). No reason, no content (P-11). */
@Stateless
@RolesAllowed(Roles.STAFF)
@RequiresStanding(
        value = Standing.STAFF,
        functions = {Function.MODERATOR, Function.COMMUNITY_MANAGER, Function.DATA_PROTECTION_OFFICER})
public class RemovalDesk {

    @Inject
    RemovalRequests requests;

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** What waits, the oldest first; at most a hundred. */
    public List<RemovalLine> open() {
        return lines(requests.open());
    }

    /** What was decided and is still kept, the newest first; at most a hundred. */
    public List<RemovalLine> decided() {
        return lines(requests.decided());
    }

    /** One request; nothing of what is in it. */
    public RemovalLine line(@NotNull String handle) {
        return find(handle).line(clock.instant());
    }

    /** Opens a request. Audited as {@link ModerationAction#REMOVAL_OPENED}. */
    public RemovalFile open(@NotNull String handle, @NotNull @Valid AccessReason reason) {
        var request = find(handle);
        audit.record(ModerationAction.REMOVAL_OPENED, Actor.staff(caller.staff()), request.id(), reason);
        return requests.file(request);
    }

    /**
     * Lets whoever asked know that somebody is looking at it. Audited as {@link ModerationAction#REMOVAL_TAKEN}.
     *
     * @throws RemovalClosed when somebody decided already
     */
    public void take(@NotNull String handle) {
        var request = find(handle);
        request.take();
        audit(ModerationAction.REMOVAL_TAKEN, request);
    }

    /**
     * Decides, and tells it. Audited as {@link ModerationAction#REMOVAL_DECIDED}.
     *
     * @throws RemovalClosed when somebody decided already
     */
    public void decide(@NotNull String handle, @NotNull @Valid RemovalDecision decision) {
        var request = find(handle);
        request.decide(decision.outcome(), requests.answer(request, decision.answer()), clock.instant());
        audit(ModerationAction.REMOVAL_DECIDED, request);
    }

    /**
     * Takes a decision back, with the words that were told. Audited as {@link ModerationAction#REMOVAL_REOPENED}.
     *
     * @throws RemovalClosed when nobody decided, or the time is over for which it is kept
     */
    public void reopen(@NotNull String handle) {
        var request = find(handle);
        request.reopen(clock.instant());
        audit(ModerationAction.REMOVAL_REOPENED, request);
    }

    private RemovalRequest find(String handle) {
        return requests.ofHandle(handle).orElseThrow(NotFound::new);
    }

    private List<RemovalLine> lines(List<RemovalRequest> found) {
        return found.stream().map(request -> request.line(clock.instant())).toList();
    }

    private void audit(ModerationAction action, RemovalRequest request) {
        audit.record(action, Actor.staff(caller.staff()), request.id());
    }
}
