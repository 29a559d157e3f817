/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.identity.PartnerView;
import org.luwte.identity.Roles;
import org.luwte.identity.boundary.PartnerDesk;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Rows;
import org.luwte.it.support.Someone;
import org.luwte.shared.NotFound;

@ArquillianTest
class PartnerDeskIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(PartnerDeskIT.class);
    }

    @Test
    void partnerSeesHisOwnOrganisationWhileItsAgreementRuns() {
        LocalDate until = LocalDate.now().plusDays(2);
        String alias = organisation(until);

        PartnerView view = Someone.partner(alias).ask(PartnerDesk.class, PartnerDesk::overview);

        assertThat(view).isEqualTo(new PartnerView("Proef " + alias, until));
    }

    @Test
    void endedAgreementLooksAbsentAtOnce() {
        String alias = organisation(LocalDate.now().plusDays(2));
        var partner = Someone.partner(alias);
        partner.ask(PartnerDesk.class, PartnerDesk::overview);

        Rows.update(
                "update organisation set agreement_until = ? where idp_alias = ?",
                LocalDate.now().minusDays(2),
                alias);

        assertThatThrownBy(() -> partner.ask(PartnerDesk.class, PartnerDesk::overview))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void someoneOfNoKnownOrganisationIsTurnedAway() {
        var stranger = Someone.partner("nowhere");
        var unclaimed = Someone.signedIn(Roles.PARTNER);

        assertThatThrownBy(() -> stranger.ask(PartnerDesk.class, PartnerDesk::overview))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> unclaimed.ask(PartnerDesk.class, PartnerDesk::overview))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void visitorAndMemberAreRefused() {
        var visitor = Someone.visitor();
        var member = Someone.member();

        assertThatThrownBy(() -> visitor.ask(PartnerDesk.class, PartnerDesk::overview))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> member.ask(PartnerDesk.class, PartnerDesk::overview))
                .isInstanceOf(EJBAccessException.class);
    }

    private static String organisation(LocalDate until) {
        UUID id = UUID.randomUUID();
        String alias = "org-" + id;
        Rows.update(
                "insert into organisation (id, version, name, idp_alias, agreement_until) values (?, 0, ?, ?, ?)",
                id,
                "Proef " + alias,
                alias,
                until);
        return alias;
    }
}
