/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.luwte.vault.FieldCipher;

/**
 * Gives people a new data key when an operator asks for it, and then seals with it what they wrote before (privacy-safety.md K-04). It does
 * what is due whenever it is called; each field is one small step that is seen to be done, so it can stop anywhere and go on later.
 */
final class KeyRotation {

    /** After this every node has the new key in memory: nothing more is sealed with the old one. */
    static final Duration SETTLED = Duration.ofMinutes(11);

    private static final long LOCK = EpochTurn.LOCK + 1;
    private static final int AT_ONCE = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final DataSource keystore;
    private final DataSource community;
    private final EpochKeys epochs;
    private final DataKeys keys;
    private final Clock clock;

    KeyRotation(DataSource keystore, DataSource community, EpochKeys epochs, DataKeys keys, Clock clock) {
        this.keystore = keystore;
        this.community = community;
        this.epochs = epochs;
        this.keys = keys;
        this.clock = clock;
    }

    /** Does what is due; {@code false} when another node is doing it. */
    boolean run(FieldCipher cipher, List<SealedColumn> columns) {
        return OneNode.runs(keystore, LOCK, connection -> {
            rotate(connection);
            reseal(connection, cipher, columns);
        });
    }

    private void rotate(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        UUID last = BEFORE_ALL;
        int people = 0;
        for (var asked = asked(connection, last); !asked.isEmpty(); asked = asked(connection, last)) {
            for (StoredKey key : asked) {
                people += rotate(connection, key);
                last = key.owner();
            }
            connection.commit();
            asked.forEach(key -> keys.forget(key.owner()));
        }
        connection.commit();
        connection.setAutoCommit(true);
        if (people > 0) {
            VaultLog.LOG.rotated(people);
        }
    }

    private static List<StoredKey> asked(Connection connection, UUID last) throws SQLException {
        try (var select = connection.prepareStatement("select owner, epoch, wrapped, reference from data_key"
                + " where rotation = 'ASKED' and owner > ? order by owner limit ? for update")) {
            select.setObject(1, last);
            select.setInt(2, AT_ONCE);
            return StoredKey.all(select);
        }
    }

    private int rotate(Connection connection, StoredKey key) throws SQLException {
        try (var update = connection.prepareStatement("update data_key set wrapped = ?, reference = ?,"
                + " rotation = 'RESEALING', rotated_at = ? where owner = ?")) {
            var wrapped = key.open(epochs).rotated().wrap(epochs.key(key.epoch()));
            update.setBytes(1, wrapped.fields());
            update.setBytes(2, wrapped.reference());
            update.setTimestamp(3, Timestamp.from(clock.instant()));
            update.setObject(4, key.owner());
            return update.executeUpdate();
        } catch (GeneralSecurityException | KeysMissing e) {
            VaultLog.LOG.damagedKey(key.owner());
            return 0;
        }
    }

    private void reseal(Connection connection, FieldCipher cipher, List<SealedColumn> columns) throws SQLException {
        for (var due = due(connection); !due.isEmpty(); due = due(connection)) {
            var resealing = new Resealing(community, keys, cipher, due);
            int fields = 0;
            for (SealedColumn column : columns) {
                fields += resealing.of(column);
            }
            try (var done = connection.prepareStatement(
                    "update data_key set rotation = null where owner = any (?) and rotation = 'RESEALING'")) {
                done.setArray(1, connection.createArrayOf("uuid", due.toArray()));
                done.executeUpdate();
            }
            VaultLog.LOG.resealed(fields, due.size());
        }
    }

    private Set<UUID> due(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(
                "select owner from data_key where rotation = 'RESEALING' and rotated_at <= ? limit ?")) {
            select.setTimestamp(1, Timestamp.from(clock.instant().minus(SETTLED)));
            select.setInt(2, AT_ONCE);
            try (var rows = select.executeQuery()) {
                Set<UUID> owners = new HashSet<>();
                while (rows.next()) {
                    owners.add(rows.getObject(1, UUID.class));
                }
                return owners;
            }
        }
    }
}
