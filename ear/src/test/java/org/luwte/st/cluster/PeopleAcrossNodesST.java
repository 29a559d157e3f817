/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luwte.stack.Cluster;
import org.luwte.stack.HtmlForm;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.OnCluster;

/** A ban, and a session ended elsewhere, act on the other node at the next request (issue 3, items 1 and 7). */
@OnCluster
class PeopleAcrossNodesST {

    private static final String NEWEST = "(select id from luwte.person order by joined_at desc nulls last limit 1)";

    @Test
    void aBanClosesTheOtherNodeAtTheNextRequest() {
        HttpVisitor member = HttpSignIn.newMember(Cluster.visitor());
        HttpVisitor one = Cluster.at(1, member);
        HttpVisitor two = Cluster.at(2, member);
        assertThat(one.get("/me").statusCode()).isEqualTo(200);
        assertThat(two.get("/me").statusCode()).isEqualTo(200);

        update("insert into luwte.ban (id, version, person_id, ordered_by, reason, starts_at, ends_at) select"
                + " gen_random_uuid(), 0, p.id, p.id, decode('00', 'hex'), now(), now() + interval '1 day'"
                + " from luwte.person p where p.id = " + NEWEST);

        for (HttpVisitor node : new HttpVisitor[] {two, one}) {
            var answer = node.get("/me");
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(HttpVisitor.location(answer).getPath()).isEqualTo("/pause");
        }
        update("update luwte.ban set lifted_at = now() where person_id = " + NEWEST);
        assertThat(two.get("/me").statusCode()).isEqualTo(200);
        assertThat(one.get("/me").statusCode()).isEqualTo(200);
    }

    @Test
    void aSessionEndedOnOneNodeOpensNothingOnTheOther() {
        HttpVisitor laptop = Cluster.visitor();
        HttpSignIn.signIn(laptop, Cluster.get().account("willem"));
        HttpVisitor phone = Cluster.visitor();
        HttpSignIn.signIn(phone, Cluster.get().account("willem"));
        HttpVisitor away = Cluster.at(2, phone);
        assertThat(away.get("/me").statusCode()).isEqualTo(200);

        HttpVisitor here = Cluster.at(1, laptop);
        HtmlForm form = HtmlForm.byId(here.get("/me/sign-in/end/others").body(), "end");
        here.post(form.action(), form.filled(Map.of("end:end", "end")));

        assertThat(away.get("/me").statusCode()).isNotEqualTo(200);
        assertThat(here.get("/me").statusCode()).isEqualTo(200);
    }

    private static void update(String sql) {
        try (Connection connection = Cluster.get().jdbc().getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
