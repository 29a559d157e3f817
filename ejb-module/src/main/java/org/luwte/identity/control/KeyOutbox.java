/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.luwte.audit.Actor;
import org.luwte.audit.AuditTrail;
import org.luwte.identity.IdentityAction;
import org.luwte.identity.MemberId;
import org.luwte.vault.KeyDestruction;

/**
 * Ends the keys of people. What is ordered is destroyed after the commit, by whichever node comes first, and tried again until it is
 * done; an order that is rolled back never was (decisions 6 and 8).
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class KeyOutbox {

    private static final int AT_ONCE = 20;

    @Resource(lookup = "java:jboss/datasources/LuwteDS")
    DataSource database;

    @Inject
    KeyDestruction keys;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Orders it, in the transaction of the boundary that erases the person. Audited. */
    public void order(MemberId person, Actor actor) {
        audit.record(IdentityAction.DATA_KEY_ENDED, actor, person);
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into key_destruction (person_id, asked_at) values (?, ?) on conflict do nothing")) {
            insert.setObject(1, person.value());
            insert.setTimestamp(2, Timestamp.from(clock.instant()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the order could not be written", e);
        }
    }

    /** Takes the next orders; what fails stays ordered. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void work() {
        try (var connection = database.getConnection();
                var take = connection.prepareStatement("delete from key_destruction where person_id in"
                        + " (select person_id from key_destruction order by asked_at limit ? for update skip locked)"
                        + " returning person_id")) {
            take.setInt(1, AT_ONCE);
            try (var orders = take.executeQuery()) {
                while (orders.next()) {
                    keys.destroy(orders.getObject(1, UUID.class));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the orders could not be read", e);
        }
    }
}
