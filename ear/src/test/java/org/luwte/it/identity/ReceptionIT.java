/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.identity.CallerView;
import org.luwte.identity.Roles;
import org.luwte.identity.boundary.Reception;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Someone;
import org.luwte.shared.StatementCounter;

@ArquillianTest
class ReceptionIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(ReceptionIT.class);
    }

    @Test
    void visitorIsUnknownAndCostsNoStatement() {
        var visitor = Someone.visitor();
        long before = StatementCounter.total();

        CallerView caller = visitor.ask(Reception.class, Reception::caller);

        assertThat(StatementCounter.total() - before).isZero();
        assertThat(caller.signedIn()).isFalse();
        assertThat(caller.joined()).isFalse();
        assertThat(caller.partner()).isFalse();
        assertThat(caller.pseudonym()).isNull();
    }

    @Test
    void signedInPersonIsNobodyUntilSheJoins() {
        CallerView caller = Someone.nobody().ask(Reception.class, Reception::caller);

        assertThat(caller.signedIn()).isTrue();
        assertThat(caller.joined()).isFalse();
        assertThat(caller.pseudonym()).isNull();
        assertThat(caller.functions()).isEmpty();
    }

    @Test
    void memberLearnsAboutHerselfOnlyInOneStatement() {
        var ada = Someone.member();
        var ben = Someone.member();
        long before = StatementCounter.total();

        CallerView caller = ada.ask(Reception.class, Reception::caller);

        assertThat(StatementCounter.total() - before).isLessThanOrEqualTo(1);
        assertThat(caller.joined()).isTrue();
        assertThat(caller.pseudonym()).isEqualTo(ada.pseudonymOf()).isNotEqualTo(ben.pseudonymOf());
    }

    @Test
    void partnerIsNoMember() {
        CallerView caller = Someone.partner("politie").ask(Reception.class, Reception::caller);

        assertThat(caller.partner()).isTrue();
        assertThat(caller.joined()).isFalse();
    }

    @Test
    void partnerOfNoOrganisationIsNoPartner() {
        assertThat(Someone.partner("unknown")
                        .ask(Reception.class, Reception::caller)
                        .partner())
                .isFalse();
        assertThat(Someone.signedIn(Roles.PARTNER)
                        .ask(Reception.class, Reception::caller)
                        .partner())
                .isFalse();
    }
}
