/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.identity.AlreadyJoined;
import org.luwte.identity.MemberId;
import org.luwte.identity.Pseudonym;
import org.luwte.identity.PseudonymTaken;
import org.luwte.identity.boundary.Enrolment;
import org.luwte.it.support.Boundary;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Rows;
import org.luwte.it.support.Someone;
import org.luwte.shared.Language;

@ArquillianTest
class EnrolmentIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(EnrolmentIT.class);
    }

    @Test
    void signedInPersonIsEnrolledAndItIsAudited() {
        MemberId id = enrol(Someone.nobody(), Someone.pseudonym());

        assertThat(Rows.count("select count(*) from person where id = ?", id.value()))
                .isEqualTo(1);
        assertThat(Rows.all(
                        String.class,
                        "select action from audit_row where actor_ref = ?",
                        Boundary.reference(id.value())))
                .containsExactly("MEMBER_JOINED");
    }

    @Test
    void nobodyJoinsTwiceOrUnderSomeoneElsesName() {
        var ada = Someone.member();
        var ben = Someone.nobody();

        assertThatThrownBy(() -> enrol(ada, Someone.pseudonym())).isInstanceOf(AlreadyJoined.class);
        assertThatThrownBy(() -> enrol(ben, ada.pseudonymOf().toUpperCase())).isInstanceOf(PseudonymTaken.class);
    }

    @Test
    void suggestionsAreFreeAndInTheLanguageAsked() {
        List<String> dutch = Someone.nobody().ask(Enrolment.class, desk -> desk.suggestions(Language.NL));
        List<String> english = Someone.nobody().ask(Enrolment.class, desk -> desk.suggestions(Language.EN));

        assertThat(dutch).isNotEmpty().doesNotHaveDuplicates();
        assertThat(english).isNotEmpty().doesNotContainAnyElementsOf(dutch);
    }

    @Test
    void visitorAndPartnerAreRefused() {
        var visitor = Someone.visitor();
        var partner = Someone.partner("politie");

        assertThatThrownBy(() -> enrol(visitor, Someone.pseudonym())).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> enrol(partner, Someone.pseudonym())).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> visitor.ask(Enrolment.class, desk -> desk.suggestions(Language.NL)))
                .isInstanceOf(EJBAccessException.class);
    }

    private static MemberId enrol(Someone person, String pseudonym) {
        return person.ask(Enrolment.class, desk -> desk.enrol(new Pseudonym(pseudonym)));
    }
}
