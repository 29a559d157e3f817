/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.identity.CallerState;
import org.luwte.identity.ProviderAway;
import org.luwte.identity.Roles;
import org.luwte.identity.StepUpRequired;
import org.luwte.identity.boundary.OwnSignIn;
import org.luwte.identity.boundary.Reception;
import org.luwte.it.support.Boundary;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Rows;
import org.luwte.it.support.SignedIn;
import org.luwte.it.support.Someone;

/** Who may see and end her own sessions, and when. What the identity provider knows of real accounts is in SessionsST. */
@ArquillianTest
class OwnSignInIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(OwnSignInIT.class);
    }

    @Test
    void signInMustBeRecent() {
        var ada = Someone.member();
        Instant now = Instant.now();
        var lately =
                ada.again(Roles.MEMBER).at(now.minus(Duration.ofMinutes(4))).someone();
        var longAgo =
                ada.again(Roles.MEMBER).at(now.minus(Duration.ofMinutes(6))).someone();

        lately.run(() -> desk().ask());
        assertThatThrownBy(() -> longAgo.run(() -> desk().ask())).isInstanceOf(StepUpRequired.class);
        assertThatThrownBy(() -> longAgo.ask(OwnSignIn.class, OwnSignIn::overview))
                .isInstanceOf(StepUpRequired.class);
        assertThatThrownBy(() -> longAgo.run(() -> desk().endOthers())).isInstanceOf(StepUpRequired.class);
        assertThatThrownBy(() -> longAgo.run(() -> desk().end("0"))).isInstanceOf(StepUpRequired.class);
        assertThat(state(longAgo)).isEqualTo(CallerState.JOINED);
        assertThat(longAgo.ask(OwnSignIn.class, OwnSignIn::signIn).recent()).isFalse();
    }

    /** Somebody in danger may have signed in hours ago, and the provider may be away. */
    @Test
    void everywhereNeedsNoRecentSignIn() {
        var ada = Someone.member();
        var phone = ada.again(Roles.MEMBER).someone();
        var longAgo = ada.again(Roles.MEMBER)
                .at(Instant.now().minus(Duration.ofHours(3)))
                .someone();

        longAgo.run(() -> desk().endAll());

        assertThat(state(longAgo)).isEqualTo(CallerState.ENDED);
        assertThat(state(phone)).isEqualTo(CallerState.ENDED);
    }

    @Test
    void tellsHowSomebodySignedIn() {
        var strong = new SignedIn(Roles.STAFF).methods("pwd", "otp").someone();
        var weak = new SignedIn(Roles.STAFF).methods("pwd", "rc").someone();

        assertThat(strong.ask(OwnSignIn.class, OwnSignIn::signIn).strong()).isTrue();
        assertThat(weak.ask(OwnSignIn.class, OwnSignIn::signIn).strong()).isFalse();
        assertThat(weak.ask(OwnSignIn.class, OwnSignIn::signIn).recent()).isTrue();
    }

    /** The identity provider has never heard of people made up here, so this also holds while it is away. */
    @Test
    void everywhereEndsWithoutTheIdentityProvider() {
        var ada = Someone.member();
        var phone = ada.again(Roles.MEMBER).someone();
        var ben = Someone.member();
        assertThatThrownBy(() -> ada.ask(OwnSignIn.class, OwnSignIn::overview)).isInstanceOf(ProviderAway.class);
        long rows = Rows.count("select count(*) from audit_row where action = 'SESSIONS_ENDED'");

        ada.run(() -> desk().endAll());

        assertThat(state(ada)).isEqualTo(CallerState.ENDED);
        assertThat(state(phone)).isEqualTo(CallerState.ENDED);
        assertThat(state(ben)).isEqualTo(CallerState.JOINED);
        assertThat(Rows.count("select count(*) from audit_row where action = 'SESSIONS_ENDED'"))
                .isEqualTo(rows + 1);
        assertThat(state(
                        ada.again(Roles.MEMBER).at(Instant.now().plusSeconds(1)).someone()))
                .as("who signs in after it")
                .isEqualTo(CallerState.JOINED);
    }

    @Test
    void visitorIsRefusedAndPartnerMayOnlyLeaveEverywhere() {
        var visitor = Someone.visitor();
        var partner = Someone.partner("politie");
        var colleague = Someone.partner("politie");
        for (Someone other : new Someone[] {visitor, partner}) {
            assertThatThrownBy(() -> other.ask(OwnSignIn.class, OwnSignIn::overview))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> desk().endOthers())).isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> visitor.run(() -> desk().endAll())).isInstanceOf(EJBAccessException.class);

        partner.run(() -> desk().endAll());

        assertThat(state(partner)).isEqualTo(CallerState.ENDED);
        assertThat(state(colleague)).isEqualTo(CallerState.SIGNED_IN);
    }

    private static OwnSignIn desk() {
        return Boundary.of(OwnSignIn.class);
    }

    private static CallerState state(Someone person) {
        return person.ask(Reception.class, Reception::caller).state();
    }
}
