/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.audit.AccessGround;
import org.luwte.audit.AccessReason;
import org.luwte.audit.AuditFilter;
import org.luwte.community.Joining;
import org.luwte.community.Visibility;
import org.luwte.community.WriteReply;
import org.luwte.community.WriteTopic;
import org.luwte.community.boundary.GroupReading;
import org.luwte.community.boundary.TopicReading;
import org.luwte.community.boundary.Writing;
import org.luwte.identity.Function;
import org.luwte.identity.boundary.Desk;
import org.luwte.identity.boundary.TrailDesk;
import org.luwte.identity.boundary.WhoLooked;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Rows;
import org.luwte.it.support.Someone;
import org.luwte.moderation.boundary.MemberFiles;
import org.luwte.shared.Language;
import org.luwte.shared.StatementCounter;

/** At most 10 SQL statements for a topic page and a group page (issue 2, section 5), counted in the server while it serves. */
@ArquillianTest
class SqlBudgetIT {

    private static final int BUDGET = 10;
    private static final int AUTHORS = 4;
    private static final int REPLIES = 20;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(SqlBudgetIT.class);
    }

    @Test
    void pagesOfTheDemoCommunityStayWithinBudgetWhetherTheirKeysAreWarmOrNot() throws IOException {
        String topic = Rows.one(
                String.class,
                "select t.handle from topic t join community_group g on g.id = t.group_id"
                        + " where g.handle = 'na-een-inbraak' order by t.reply_count desc limit 1");
        for (int visit = 0; visit < 2; visit++) {
            assertThat(statementsOf("/topic/" + topic))
                    .as("topic, visit " + visit)
                    .isBetween(1L, (long) BUDGET);
            assertThat(statementsOf("/en/topic/" + topic))
                    .as("topic in English")
                    .isBetween(1L, (long) BUDGET);
            assertThat(statementsOf("/group/na-een-inbraak"))
                    .as("group, visit " + visit)
                    .isBetween(1L, (long) BUDGET);
            assertThat(statementsOf("/groups")).as("groups").isBetween(1L, (long) BUDGET);
        }
    }

    @Test
    void fullPageOfManyAuthorsCostsNoMore() throws IOException {
        String group = Rows.group(Visibility.PUBLIC, Joining.OPEN);
        Someone[] people = new Someone[AUTHORS];
        for (int i = 0; i < AUTHORS; i++) {
            people[i] = Someone.member();
            Rows.enter(group, people[i]);
        }
        String topic = people[0].ask(
                Writing.class, desk -> desk.writeTopic(new WriteTopic(group, "titel", "tekst", Someone.draft())));
        for (int i = 0; i < REPLIES; i++) {
            String text = "antwoord " + i;
            people[i % AUTHORS].ask(
                    Writing.class, desk -> desk.writeReply(new WriteReply(topic, text, Someone.draft())));
        }

        assertThat(statementsOf("/topic/" + topic)).as("as a visitor").isLessThanOrEqualTo(BUDGET);
        assertThat(statements(() -> people[1].ask(TopicReading.class, reading -> reading.topic(topic, 1, Language.NL))))
                .as("as a member")
                .isLessThanOrEqualTo(BUDGET);
        assertThat(statements(() -> people[1].ask(GroupReading.class, reading -> reading.group(group, 1, Language.NL))))
                .as("group as a member")
                .isLessThanOrEqualTo(BUDGET);
    }

    @Test
    void pagesOfTheTrailAndTheDeskStayWithinBudget() {
        Someone member = Someone.member();
        Someone manager = Someone.staff(Function.COMMUNITY_MANAGER);
        Someone officer = Someone.staff(Function.DATA_PROTECTION_OFFICER);
        String handle = Rows.one(String.class, "select handle from person where id = ?", member.id());
        var reason = new AccessReason(AccessGround.SAFETY, "zaak 1");

        assertThat(statements(() -> manager.ask(MemberFiles.class, files -> files.open(handle, reason, Language.NL))))
                .as("file")
                .isBetween(1L, (long) BUDGET);
        assertThat(statements(() -> member.ask(WhoLooked.class, looked -> looked.looks(1))))
                .as("who looked")
                .isBetween(1L, (long) BUDGET);
        assertThat(statements(() -> officer.ask(TrailDesk.class, desk -> desk.read(AuditFilter.ALL, 1))))
                .as("trail")
                .isBetween(1L, (long) BUDGET);
        assertThat(statements(() -> officer.ask(Desk.class, Desk::overview)))
                .as("desk")
                .isBetween(1L, (long) BUDGET);
    }

    private static long statements(Supplier<?> work) {
        long before = StatementCounter.total();
        work.get();
        return StatementCounter.total() - before;
    }

    private static long statementsOf(String path) throws IOException {
        long before = StatementCounter.total();
        var connection = (HttpURLConnection)
                URI.create(System.getenv("LUWTE_PUBLIC_URL") + path).toURL().openConnection();
        assertThat(connection.getResponseCode()).isEqualTo(HttpURLConnection.HTTP_OK);
        try (InputStream page = connection.getInputStream()) {
            page.readAllBytes();
        }
        return StatementCounter.total() - before;
    }
}
