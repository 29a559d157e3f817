/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.community;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.UserTransaction;
import javax.naming.InitialContext;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.community.Visibility;
import org.luwte.community.WriteTopic;
import org.luwte.community.boundary.Writing;
import org.luwte.it.support.Boundary;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Rows;
import org.luwte.it.support.Someone;

/** The trail commits with the work and goes with it (architecture.md, decision 12a). */
@ArquillianTest
class AuditIT {

    private static final String WRITTEN = "select count(*) from audit_row a join topic t on t.id = a.object_id"
            + " where a.actor_ref = ? and a.actor_id is null and a.action = 'TOPIC_WRITTEN'";
    private static final String ANYTHING =
            "select count(*) from audit_row where actor_ref = ? and action = 'TOPIC_WRITTEN'";

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(AuditIT.class);
    }

    @Test
    void rowIsThereWithTheWork() {
        Room room = Room.of(Visibility.COMMUNITY);

        write(room, true);

        assertThat(Rows.count(WRITTEN, room.member().reference())).isEqualTo(1);
    }

    @Test
    void rolledBackWorkLeavesNoRow() {
        Room room = Room.of(Visibility.COMMUNITY);

        write(room, false);

        assertThat(Rows.count(ANYTHING, room.member().reference())).isZero();
        assertThat(Rows.count("select topic_count from community_group where handle = ?", room.handle()))
                .isZero();
    }

    private static void write(Room room, boolean commit) {
        room.member().call(() -> {
            UserTransaction transaction = InitialContext.doLookup("java:jboss/UserTransaction");
            transaction.begin();
            Boundary.of(Writing.class).writeTopic(new WriteTopic(room.handle(), "titel", "tekst", Someone.draft()));
            if (commit) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
            return null;
        });
    }
}
