/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.st.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.luwte.stack.Cluster;
import org.luwte.stack.HttpSignIn;
import org.luwte.stack.HttpVisitor;
import org.luwte.stack.OnCluster;
import org.luwte.stack.Writer;

/** K-22: a key that is destroyed while both nodes have it in memory, and while both are being read from, opens nothing a minute later. */
@OnCluster
class KeyEndST {

    private static final String GROUP = "eigen-ruimte";

    @Test
    void destroyedKeyOpensNothingOnEitherNodeAfterAMinute() throws SQLException {
        String text = HttpSignIn.letters(20);
        HttpVisitor author = HttpSignIn.newMember(Cluster.visitor());
        String topic = Writer.in(author, GROUP).topic(GROUP, "Voor beide knopen", text);
        HttpVisitor reader = HttpSignIn.newMember(Cluster.visitor());
        Writer.in(reader, GROUP);
        HttpVisitor one = Cluster.at(1, reader);
        HttpVisitor two = Cluster.at(2, reader);
        assertThat(one.get("/topic/" + topic).body()).contains(text);
        assertThat(two.get("/topic/" + topic).body()).contains(text);

        order(topic);
        Awaitility.await("the key is destroyed")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> keysOfTheAuthor(topic) == 0);
        Instant destroyed = Instant.now();
        // Both are read all the time, so that neither forgets it by itself for want of use.
        Map<HttpVisitor, Instant> last = new HashMap<>();
        Awaitility.await("neither node opens it")
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> !shows(one, topic, text, last) & !shows(two, topic, text, last));

        assertThat(last.values()).allSatisfy(instant -> assertThat(instant).isBefore(destroyed.plusSeconds(60)));
        assertThat(one.get("/topic/" + topic).body()).doesNotContain(text);
        assertThat(two.get("/topic/" + topic).body()).doesNotContain(text);
    }

    private static boolean shows(HttpVisitor visitor, String topic, String text, Map<HttpVisitor, Instant> last) {
        Instant asked = Instant.now();
        boolean shown = visitor.get("/topic/" + topic).body().contains(text);
        if (shown) {
            last.put(visitor, asked);
        }
        return shown;
    }

    /** As the erasure of a member will: the order lies in the outbox, committed. */
    private static void order(String topic) throws SQLException {
        try (var connection = Cluster.get().jdbc().getConnection();
                var insert = connection.prepareStatement("insert into luwte.key_destruction (person_id, asked_at)"
                        + " select author_id, now() from luwte.topic where handle = ?")) {
            insert.setString(1, topic);
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }

    private static long keysOfTheAuthor(String topic) throws SQLException {
        try (var connection = Cluster.get().jdbc().getConnection();
                var count = connection.prepareStatement("select count(*) from keystore.data_key k"
                        + " join luwte.topic t on t.author_id = k.owner where t.handle = ?")) {
            count.setString(1, topic);
            try (var row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
