/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.luwte.vault.control.EpochKeys.Epoch;

/**
 * Lets old copies of the keystore lose their worth (privacy-safety.md D.6, K-08): every seven days a new epoch key, which then wraps all
 * living data keys; seven days later the one before is destroyed. It does what is due whenever it is called, in small steps, so that
 * nothing is lost when a node stops in the middle; while one node is at it, the others leave it alone.
 */
final class EpochTurn {

    static final Duration LASTS = Duration.ofDays(7);

    /** Its advisory lock of the database. */
    static final long LOCK = 0x6c75777465L;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final DataSource keystore;
    private final EpochKeys epochs;
    private final Clock clock;
    private final int batch;

    EpochTurn(DataSource keystore, EpochKeys epochs, Clock clock, int batch) {
        this.keystore = keystore;
        this.epochs = epochs;
        this.clock = clock;
        this.batch = batch;
    }

    /** Does what is due; {@code false} when another node is doing it. */
    boolean run() {
        epochs.all(); // whatever happens below, this node forgets what another one destroyed
        return OneNode.runs(keystore, LOCK, this::turn);
    }

    private void turn(Connection connection) throws SQLException {
        Instant now = clock.instant();
        Epoch newest = epochs.newest();
        if (over(newest, now)) {
            newest = epochs.begin(newest.number() + 1, now);
            VaultLog.LOG.epochBegan(newest.number());
        }
        rewrap(connection, newest);
        Epoch later = null;
        for (Epoch epoch : epochs.all().descendingMap().values()) {
            if (later != null && over(later, now)) {
                destroy(connection, epoch);
            }
            later = epoch;
        }
    }

    private static boolean over(Epoch epoch, Instant now) {
        return !now.isBefore(epoch.began().plus(LASTS));
    }

    private void rewrap(Connection connection, Epoch newest) throws SQLException {
        connection.setAutoCommit(false);
        UUID last = BEFORE_ALL;
        List<StoredKey> old = next(connection, newest, last);
        while (!old.isEmpty()) {
            for (StoredKey key : old) {
                rewrap(connection, key, newest);
                last = key.owner();
            }
            connection.commit();
            old = next(connection, newest, last);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private List<StoredKey> next(Connection connection, Epoch newest, UUID last) throws SQLException {
        try (var select = connection.prepareStatement("select owner, epoch, wrapped, reference from data_key"
                + " where epoch < ? and owner > ? order by owner limit ? for update")) {
            select.setInt(1, newest.number());
            select.setObject(2, last);
            select.setInt(3, batch);
            return StoredKey.all(select);
        }
    }

    private void rewrap(Connection connection, StoredKey key, Epoch newest) throws SQLException {
        try (var update = connection.prepareStatement(
                "update data_key set epoch = ?, wrapped = ?, reference = ? where owner = ?")) {
            var wrapped = key.open(epochs).wrap(epochs.key(newest));
            update.setInt(1, newest.number());
            update.setBytes(2, wrapped.fields());
            update.setBytes(3, wrapped.reference());
            update.setObject(4, key.owner());
            update.executeUpdate();
        } catch (GeneralSecurityException | KeysMissing e) {
            VaultLog.LOG.damagedKey(key.owner());
        }
    }

    /** Only when nothing is wrapped by it any more: a key that did not open is for a person to judge, not lost by a timer. */
    private void destroy(Connection connection, Epoch epoch) throws SQLException {
        try (var count = connection.prepareStatement("select count(*) from data_key where epoch = ?")) {
            count.setInt(1, epoch.number());
            try (var row = count.executeQuery()) {
                row.next();
                if (row.getLong(1) > 0) {
                    VaultLog.LOG.epochStillUsed(epoch.number(), row.getLong(1));
                    return;
                }
            }
        }
        epochs.destroy(epoch);
        VaultLog.LOG.epochDestroyed(epoch.number());
    }
}
