/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.community.Joining;
import org.luwte.community.Visibility;
import org.luwte.community.boundary.GroupEntrance;
import org.luwte.it.support.AtOnce;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Rows;
import org.luwte.it.support.Someone;
import org.luwte.shared.NotFound;

@ArquillianTest
class GroupEntranceIT {

    private static final String MEMBERS = "select member_count from community_group where handle = ?";
    private static final String MEMBERSHIPS = "select count(*) from group_membership m join community_group g"
            + " on g.id = m.group_id where g.handle = ? and m.member_id = ?";
    private static final String AUDIT =
            "select action from audit_row where actor_ref = ? and action like 'GROUP%'" + " order by at, id";

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(GroupEntranceIT.class);
    }

    @Test
    void memberEntersAndLeavesOnceHoweverOftenSheAsks() {
        String group = Rows.group(Visibility.COMMUNITY, Joining.OPEN);
        var ada = Someone.member();

        enter(ada, group);
        enter(ada, group);
        assertThat(Rows.count(MEMBERS, group)).isEqualTo(1);
        assertThat(Rows.count(MEMBERSHIPS, group, ada.id())).isEqualTo(1);

        leave(ada, group);
        leave(ada, group);
        assertThat(Rows.count(MEMBERS, group)).isZero();
        assertThat(Rows.count(MEMBERSHIPS, group, ada.id())).isZero();
        assertThat(Rows.all(String.class, AUDIT, ada.reference())).isEqualTo(List.of("GROUP_ENTERED", "GROUP_LEFT"));
    }

    @Test
    void enteringAndLeavingInTwoTabsAtOnceIsNoError() {
        String group = Rows.group(Visibility.COMMUNITY, Joining.OPEN);
        var ada = Someone.member();

        AtOnce.run(4, i -> enter(ada, group));
        assertThat(Rows.count(MEMBERS, group)).isEqualTo(1);
        assertThat(Rows.count(MEMBERSHIPS, group, ada.id())).isEqualTo(1);

        AtOnce.run(4, i -> leave(ada, group));
        assertThat(Rows.count(MEMBERS, group)).isZero();
    }

    @Test
    void groupByInvitationOrHiddenLooksAbsent() {
        var ada = Someone.member();
        String invitation = Rows.group(Visibility.COMMUNITY, Joining.INVITATION);
        String hidden = Rows.group(Visibility.HIDDEN, Joining.INVITATION);

        for (String group : List.of(invitation, hidden, "no-such")) {
            assertThatThrownBy(() -> enter(ada, group)).as(group).isInstanceOf(NotFound.class);
        }
        assertThat(Rows.all(String.class, AUDIT, ada.reference())).isEmpty();
    }

    @Test
    void visitorNobodyAndPartnerAreRefused() {
        String group = Rows.group(Visibility.PUBLIC, Joining.OPEN);
        var visitor = Someone.visitor();
        var partner = Someone.partner("politie");
        var nobody = Someone.nobody();

        assertThatThrownBy(() -> enter(visitor, group)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> leave(visitor, group)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> enter(partner, group)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> enter(nobody, group)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> leave(nobody, group)).isInstanceOf(NotFound.class);
        assertThat(Rows.count(MEMBERS, group)).isZero();
    }

    @Test
    void leavingTakesNobodyElseOut() {
        Room room = Room.of(Visibility.COMMUNITY);
        Someone ben = room.another();

        leave(ben, room.handle());

        assertThat(Rows.count(MEMBERSHIPS, room.handle(), room.member().id())).isEqualTo(1);
        assertThat(Rows.count(MEMBERS, room.handle())).isEqualTo(1);
    }

    private static void enter(Someone person, String group) {
        person.ask(GroupEntrance.class, entrance -> {
            entrance.enter(group);
            return null;
        });
    }

    private static void leave(Someone person, String group) {
        person.ask(GroupEntrance.class, entrance -> {
            entrance.leave(group);
            return null;
        });
    }
}
