/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.time.Year;
import java.time.ZoneOffset;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.identity.MeView;
import org.luwte.identity.boundary.OwnProfile;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Someone;
import org.luwte.shared.NotFound;

@ArquillianTest
class OwnProfileIT {

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(OwnProfileIT.class);
    }

    @Test
    void memberSeesHerself() {
        var ada = Someone.member();

        MeView me = ada.ask(OwnProfile.class, OwnProfile::me);

        assertThat(me.pseudonym()).isEqualTo(ada.pseudonymOf());
        assertThat(me.functions()).isEmpty();
        assertThat(me.joinedYear()).isEqualTo(Year.now(ZoneOffset.UTC).getValue());
    }

    @Test
    void visitorAndPartnerAreRefused() {
        var visitor = Someone.visitor();
        var partner = Someone.partner("politie");

        assertThatThrownBy(() -> visitor.ask(OwnProfile.class, OwnProfile::me)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> partner.ask(OwnProfile.class, OwnProfile::me)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void nobodyHasNoProfile() {
        var nobody = Someone.nobody();

        assertThatThrownBy(() -> nobody.ask(OwnProfile.class, OwnProfile::me)).isInstanceOf(NotFound.class);
    }
}
