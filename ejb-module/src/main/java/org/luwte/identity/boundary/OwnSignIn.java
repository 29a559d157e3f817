/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.luwte.audit.AuditTrail;
import org.luwte.identity.IdentityAction;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Roles;
import org.luwte.identity.SignInOverview;
import org.luwte.identity.SignInView;
import org.luwte.identity.Standing;
import org.luwte.identity.control.FactorWatch;
import org.luwte.identity.control.OwnSessions;
import org.luwte.identity.control.RegistryCaller;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/**
 * Somebody's own ways to sign in and places where she is signed in (privacy-safety.md N-17). The ways of a partner are looked after
 * by the organisation; leaving everywhere is everybody's.
 */
@Stateless
@RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.ADMINISTRATOR})
@RequiresStanding(value = Standing.SIGNED_IN, recent = true)
public class OwnSignIn {

    @Inject
    RegistryCaller caller;

    @Inject
    OwnSessions sessions;

    @Inject
    FactorWatch watch;

    @Inject
    AuditTrail audit;

    /** How the caller signed in; a page asks before it asks her to sign in anew. */
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.ADMINISTRATOR, Roles.PARTNER})
    @RequiresStanding(Standing.SIGNED_IN)
    @Discloses(DataLevel.D0)
    public SignInView signIn() {
        return sessions.signIn();
    }

    /**
     * Looks whether the ways to sign in have changed; called whenever the caller comes in. A change is audited as
     * {@link IdentityAction#FACTORS_CHANGED} and told to her until she has read it.
     *
     * @throws org.luwte.identity.ProviderAway when the identity provider does not answer
     */
    @RequiresStanding(Standing.SIGNED_IN)
    public void look() {
        sessions.look();
    }

    /** The caller has read that the ways have changed. */
    public void read() {
        watch.read();
    }

    /** Nothing but the question whether the caller may be here: she signed in just now. */
    public void ask() {
        // The two locks of this door are the answer.
    }

    /**
     * The ways and the places.
     *
     * @throws org.luwte.identity.ProviderAway when the identity provider does not answer
     */
    @Discloses(DataLevel.D0)
    public SignInOverview overview() {
        return sessions.overview();
    }

    /**
     * Ends one of the caller's other sessions. Audited as {@link IdentityAction#SESSION_ENDED}.
     *
     * @throws org.luwte.shared.NotFound       when there is none of this handle
     * @throws org.luwte.identity.ProviderAway when the identity provider does not answer
     */
    public void end(@NotNull String handle) {
        sessions.end(handle);
        note(IdentityAction.SESSION_ENDED);
    }

    /**
     * Ends all sessions of the caller but this one. Audited as {@link IdentityAction#SESSIONS_ENDED}.
     *
     * @throws org.luwte.identity.ProviderAway when the identity provider does not answer
     */
    public void endOthers() {
        sessions.endOthers();
        note(IdentityAction.SESSIONS_ENDED);
    }

    /**
     * Ends all sessions of the caller, this one too. Whoever is in danger must be able to, whenever she signed in and also while the
     * identity provider is away; who only found her device can do no more by it than leave. Audited as
     * {@link IdentityAction#SESSIONS_ENDED}.
     */
    @RolesAllowed({Roles.MEMBER, Roles.STAFF, Roles.ADMINISTRATOR, Roles.PARTNER})
    @RequiresStanding(Standing.SIGNED_IN)
    public void endAll() {
        note(IdentityAction.SESSIONS_ENDED);
        sessions.endAll();
    }

    /** Somebody without a row stands in the trail by her kind, or by her organisation. */
    private void note(IdentityAction action) {
        audit.record(
                action,
                caller.actor(),
                caller.registration()
                        .map(registration -> registration.person().id())
                        .orElse(null));
    }
}
