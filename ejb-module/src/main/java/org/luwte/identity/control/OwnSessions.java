/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import org.luwte.identity.SessionView;
import org.luwte.identity.SignInOverview;
import org.luwte.identity.SignInView;
import org.luwte.identity.control.ProviderAccount.ProviderSession;
import org.luwte.shared.NotFound;

/** How the caller can sign in and where she is signed in: what the provider knows, without the sessions that the registry ended. */
@Dependent
public class OwnSessions {

    private static final int HANDLE_BYTES = 16;

    @Inject
    RegistryCaller caller;

    @Inject
    IdentityProvider provider;

    @Inject
    EndedSessions ended;

    @Inject
    FactorWatch watch;

    public SignInView signIn() {
        return caller.signIn();
    }

    public SignInOverview overview() {
        var account = account();
        watch.saw(account);
        return new SignInOverview(
                account.factors(),
                account.recoveryAddress(),
                standing(account.sessions()).stream().map(this::view).toList());
    }

    /** Looks at the provider whether the ways to sign in have changed. */
    public void look() {
        watch.saw(account());
    }

    private ProviderAccount account() {
        return provider.account(caller.subject().subject());
    }

    /** Ends one of the caller's other sessions. */
    public void end(String handle) {
        var session = others().stream()
                .filter(other -> handle(other).equals(handle))
                .findFirst()
                .orElseThrow(NotFound::new);
        ended.end(issuer(), session.id());
    }

    public void endOthers() {
        others().forEach(session -> ended.end(issuer(), session.id()));
    }

    /** Ends all sessions of the caller, this one too, without asking the provider for their names. */
    public void endAll() {
        ended.endAll(caller.subject());
    }

    /** Ends by name what the end of all sessions means, and nothing that began after it. */
    public void endNamed() {
        ended.allEndedAt(caller.subject())
                .ifPresent(end -> account().sessions().stream()
                        .filter(session -> !session.since().isAfter(end))
                        .forEach(session -> ended.end(issuer(), session.id())));
    }

    private List<ProviderSession> others() {
        return standing(account().sessions()).stream()
                .filter(session -> !own(session))
                .toList();
    }

    private List<ProviderSession> standing(List<ProviderSession> sessions) {
        var over =
                ended.among(issuer(), sessions.stream().map(ProviderSession::id).toList());
        return sessions.stream().filter(session -> !over.contains(session.id())).toList();
    }

    private SessionView view(ProviderSession session) {
        return new SessionView(handle(session), session.since(), own(session));
    }

    private boolean own(ProviderSession session) {
        return caller.session().filter(session.id()::equals).isPresent();
    }

    private String handle(ProviderSession session) {
        return HexFormat.of().formatHex(ended.sessionIndex(issuer(), session.id()), 0, HANDLE_BYTES);
    }

    private String issuer() {
        return caller.subject().issuer();
    }
}
