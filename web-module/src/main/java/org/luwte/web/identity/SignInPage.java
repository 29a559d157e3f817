/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.luwte.identity.FactorKind;
import org.luwte.identity.FactorView;
import org.luwte.identity.ProviderAway;
import org.luwte.identity.SignInOverview;
import org.luwte.identity.boundary.OwnSignIn;
import org.luwte.web.shared.Redirects;
import org.luwte.web.shared.RequestValues;
import org.luwte.web.shared.Route;

/** Somebody's own page of the ways to sign in and of the places where she is signed in (privacy-safety.md N-17). */
@Named
@RequestScoped
public class SignInPage {

    /** What the identity provider says when somebody comes back from it. */
    private static final Map<String, String> RESULTS = Map.of(
            "success", "signIn.result.success",
            "cancelled", "signIn.result.cancelled",
            "error", "signIn.result.error");

    private OwnSignIn own;
    private RequestValues values;
    private Redirects redirects;
    private SignInOverview overview;

    protected SignInPage() {} // for the CDI proxy

    @Inject
    public SignInPage(OwnSignIn own, RequestValues values, Redirects redirects) {
        this.own = own;
        this.values = values;
        this.redirects = redirects;
    }

    /** While the identity provider is away the page says so, and what works without it. */
    public void load() {
        try {
            overview = own.overview();
        } catch (ProviderAway away) {
            overview = null;
        }
    }

    /** The notice on every page goes. */
    public void read() {
        own.read();
        redirects.to(Route.SIGN_IN.template());
    }

    /** {@code null} while the identity provider is away. */
    public SignInOverview getOverview() {
        return overview;
    }

    public List<FactorView> getPasswords() {
        return of(FactorKind.PASSWORD);
    }

    public List<FactorView> getApps() {
        return of(FactorKind.APP);
    }

    public List<FactorView> getPasskeys() {
        return of(FactorKind.PASSKEY);
    }

    public List<FactorView> getCodes() {
        return of(FactorKind.RECOVERY_CODES);
    }

    private List<FactorView> of(FactorKind kind) {
        return overview.factors().stream()
                .filter(factor -> factor.kind() == kind)
                .toList();
    }

    /** Whether somebody is signed in elsewhere. */
    public boolean isElsewhere() {
        return overview.sessions().stream().anyMatch(session -> !session.own());
    }

    /** The key of what became of a change at the identity provider, or {@code null}. */
    public String getResultKey() {
        return values.query("kc_action_status").map(RESULTS::get).orElse(null);
    }
}
