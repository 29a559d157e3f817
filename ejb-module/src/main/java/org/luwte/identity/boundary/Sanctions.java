/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.luwte.audit.AccessReason;
import org.luwte.audit.Actor;
import org.luwte.audit.AuditTrail;
import org.luwte.identity.BanOrder;
import org.luwte.identity.BanRefused;
import org.luwte.identity.Function;
import org.luwte.identity.IdentityAction;
import org.luwte.identity.MemberId;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Roles;
import org.luwte.identity.Standing;
import org.luwte.identity.control.Bans;
import org.luwte.identity.control.Registration;
import org.luwte.identity.control.Registry;
import org.luwte.identity.control.RegistryCaller;
import org.luwte.shared.NotFound;

/** Where moderators keep somebody from taking part, and let her back. It acts with the next request, on every node. */
@Stateless
@RolesAllowed(Roles.STAFF)
@RequiresStanding(
        value = Standing.STAFF,
        functions = {Function.MODERATOR, Function.COMMUNITY_MANAGER})
public class Sanctions {

    @Inject
    RegistryCaller caller;

    @Inject
    Registry registry;

    @Inject
    Bans bans;

    @Inject
    AuditTrail audit;

    /**
     * Keeps a member from taking part until the end of a day. Audited as {@link IdentityAction#MEMBER_BANNED}; the member can read
     * why.
     *
     * @throws NotFound                          when there is no such member
     * @throws BanRefused                        when it is the caller herself, or somebody whose function is not below hers
     * @throws org.luwte.identity.BanNeedsDay    when the day is past, or years away
     */
    public void ban(@NotNull MemberId member, @NotNull @Valid BanOrder order, @NotNull @Valid AccessReason why) {
        judge(member);
        bans.order(member, caller.staff(), order);
        audit.record(IdentityAction.MEMBER_BANNED, Actor.staff(caller.staff()), member, why);
    }

    /**
     * Lets a member back before the day. When no ban runs any more nothing changes; that somebody asked stands in the trail all the
     * same, so that nobody finds out by asking. Audited as {@link IdentityAction#BAN_LIFTED}; the member can read why.
     *
     * @throws NotFound   when there is no such member
     * @throws BanRefused as for banning
     */
    public void lift(@NotNull MemberId member, @NotNull @Valid AccessReason why) {
        judge(member);
        bans.lift(member);
        audit.record(IdentityAction.BAN_LIFTED, Actor.staff(caller.staff()), member, why);
    }

    private void judge(MemberId member) {
        var functions = member(member).functions();
        if (member.equals(caller.staff()) || highest(functions) >= own()) {
            throw new BanRefused();
        }
    }

    private Registration member(MemberId id) {
        return Optional.ofNullable(registry.find(List.of(id.value())).get(id.value()))
                .filter(registration -> registration.person().joined())
                .orElseThrow(NotFound::new);
    }

    /** How high the function stands by which the caller may be here; functions are listed from low to high. */
    private int own() {
        return caller.functions().contains(Function.COMMUNITY_MANAGER)
                ? Function.COMMUNITY_MANAGER.ordinal()
                : Function.MODERATOR.ordinal();
    }

    private static int highest(List<Function> functions) {
        return functions.stream().mapToInt(Function::ordinal).max().orElse(-1);
    }
}
