/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.it.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.UserTransaction;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.luwte.audit.Actor;
import org.luwte.community.Joining;
import org.luwte.community.TopicPage;
import org.luwte.community.Visibility;
import org.luwte.community.WriteTopic;
import org.luwte.community.boundary.TopicReading;
import org.luwte.community.boundary.Writing;
import org.luwte.identity.MemberId;
import org.luwte.identity.control.KeyOutbox;
import org.luwte.it.support.Boundary;
import org.luwte.it.support.Deployments;
import org.luwte.it.support.Rows;
import org.luwte.it.support.Someone;
import org.luwte.shared.Language;
import org.luwte.vault.control.VaultDoor;

/** Keys of people, in the running application: a new one when the operator asks (K-04), and their end (K-22). */
@ArquillianTest
class DataKeysIT {

    private Someone ada;
    private String group;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(DataKeysIT.class);
    }

    /** In the container, where people are; the fields of the test are made outside too. */
    private void begin() {
        ada = Someone.member();
        group = Rows.group(Visibility.PUBLIC, Joining.OPEN);
        Rows.enter(group, ada);
    }

    @Test
    void newKeyOnDemandAndTheOldTextsFollow() throws Exception {
        begin();
        String topic = write("Voor de wissel");
        int old = keyOf(topic);

        keystore("update data_key set rotation = 'ASKED' where owner = ?", ada.id());
        Boundary.of(VaultDoor.class).rotateKeys();
        String later = write("Na de wissel");
        assertThat(keyOf(later)).as("a new text has the new key").isNotEqualTo(old);
        assertThat(keyOf(topic)).as("an old one follows when all nodes have it").isEqualTo(old);
        assertThat(read(topic).title()).isEqualTo("Voor de wissel");

        keystore("update data_key set rotated_at = rotated_at - interval '1 hour' where owner = ?", ada.id());
        Boundary.of(VaultDoor.class).rotateKeys();
        assertThat(keyOf(topic)).isEqualTo(keyOf(later));
        assertThat(keyId("select pseudonym from person where id = ?", ada.id())).isEqualTo(keyOf(later));
        assertThat(read(topic).title()).isEqualTo("Voor de wissel");
        assertThat(read(topic).opening().html()).contains("tekst");
    }

    @Test
    void orderedEndComesAfterTheCommitAndIsAudited() throws Exception {
        begin();
        String topic = write("Straks weg");
        byte[] reference = ada.reference();
        UserTransaction work = InitialContext.doLookup("java:jboss/UserTransaction");

        work.begin();
        order();
        work.rollback();
        assertThat(Rows.count("select count(*) from key_destruction where person_id = ?", ada.id()))
                .isZero();
        assertThat(keys()).isEqualTo(1);

        work.begin();
        order();
        assertThat(keys()).as("not before the commit").isEqualTo(1);
        work.commit();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> keys() == 0);

        assertThat(Rows.count(
                        "select count(*) from audit_row where action = 'DATA_KEY_ENDED' and actor_ref = ?", reference))
                .isEqualTo(1);
        assertThat(Rows.one(byte[].class, "select title from topic where handle = ?", topic))
                .as("the ciphertext is still there")
                .isNotNull();
        assertThat(read(topic)).asString().doesNotContain("Straks weg", ada.pseudonymOf());
        assertThatThrownBy(ada::reference).isInstanceOf(RuntimeException.class);
    }

    private void order() {
        MemberId person = new MemberId(ada.id());
        Boundary.of(KeyOutbox.class).order(person, Actor.member(person));
    }

    private String write(String title) {
        return ada.ask(Writing.class, desk -> desk.writeTopic(new WriteTopic(group, title, "tekst", Someone.draft())));
    }

    private static TopicPage read(String topic) {
        return Someone.visitor().ask(TopicReading.class, reading -> reading.topic(topic, 1, Language.NL));
    }

    private static int keyOf(String topic) {
        return keyId("select title from topic where handle = ?", topic);
    }

    /** Version and owner come first, then Tink's own first byte, then the number of the key. */
    private static int keyId(String sql, Object argument) {
        byte[] sealed = Rows.one(byte[].class, sql, argument);
        return ByteBuffer.wrap(Arrays.copyOfRange(sealed, 18, 22)).getInt();
    }

    private long keys() {
        return keystore("update data_key set rotation = rotation where owner = ?", ada.id());
    }

    private static int keystore(String sql, UUID person) {
        try (var connection = keystore().getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, person);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource keystore() {
        try {
            return InitialContext.doLookup("java:jboss/datasources/KeystoreDS");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
