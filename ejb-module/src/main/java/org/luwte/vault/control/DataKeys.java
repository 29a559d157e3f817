/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import com.github.benmanes.caffeine.cache.Ticker;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.luwte.shared.StatementCounter;
import org.luwte.vault.Unreadable;

/**
 * The keystore: one data key for each person, wrapped by the newest epoch key, in its own schema under its own database role, outside
 * the transactions of the application (decision 6).
 */
final class DataKeys {

    private static final String WRAPPED = "select owner, epoch, wrapped, reference from data_key ";
    private static final int TRIED_FOR_EACH_EPOCH = 10;

    private final DataSource keystore;
    private final KeyFiles files;
    private final EpochKeys epochs;
    private final ErasureLedger erasures;
    private final KeyMemory memory;

    DataKeys(DataSource keystore, KeyFiles files, Ticker ticker) {
        this.keystore = keystore;
        this.files = files;
        this.epochs = files.epochs();
        this.erasures = files.erasures();
        this.memory = new KeyMemory(ticker);
    }

    /**
     * Looks whether these key files and this database belong together (K-06), and destroys again whatever a restored copy of the database
     * brought back.
     */
    void verify() {
        try (var connection = keystore.getConnection()) {
            delete(connection, erasures.all());
            for (int epoch : epochsInUse(connection)) {
                verify(connection, epoch);
            }
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    private static Set<Integer> epochsInUse(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select distinct epoch from data_key")) {
            Set<Integer> used = new HashSet<>();
            while (rows.next()) {
                used.add(rows.getInt(1));
            }
            return used;
        }
    }

    private void verify(Connection connection, int epoch) throws SQLException {
        try (var select = connection.prepareStatement(WRAPPED + "where epoch = ? order by owner limit ?")) {
            select.setInt(1, epoch);
            select.setInt(2, TRIED_FOR_EACH_EPOCH);
            var tried = StoredKey.all(select);
            if (tried.isEmpty()) {
                return; // another node took them into a new epoch, or destroyed the last of them, meanwhile
            }
            epochs.key(epoch);
            if (opened(tried).isEmpty()) {
                throw VaultLog.LOG.foreignKeystore(files.directory());
            }
        }
    }

    void create(UUID owner) {
        StatementCounter.count();
        long now = memory.now();
        var epoch = epochs.newest();
        try (var connection = keystore.getConnection();
                var insert = connection.prepareStatement(
                        "insert into data_key (owner, epoch, wrapped, reference) values (?, ?, ?, ?)")) {
            var key = PersonKey.generate(owner);
            var wrapped = key.wrap(epochs.key(epoch));
            insert.setObject(1, owner);
            insert.setInt(2, epoch.number());
            insert.setBytes(3, wrapped.fields());
            insert.setBytes(4, wrapped.reference());
            insert.executeUpdate();
            memory.keep(Map.of(owner, key), now);
        } catch (SQLException | GeneralSecurityException e) {
            throw new IllegalStateException("no data key could be made", e);
        }
    }

    /** Destroys the key of a person, for good: the ledger first, so that a crash in between does not undo it. */
    void destroy(UUID owner) {
        erasures.add(owner);
        StatementCounter.count();
        try (var connection = keystore.getConnection()) {
            delete(connection, Set.of(owner));
        } catch (SQLException e) {
            throw unavailable(e);
        }
        memory.forget(owner);
        VaultLog.LOG.keyDestroyed(owner);
    }

    private static void delete(Connection connection, Set<UUID> owners) throws SQLException {
        try (var delete = connection.prepareStatement("delete from data_key where owner = any (?)")) {
            delete.setArray(1, connection.createArrayOf("uuid", owners.toArray()));
            delete.executeUpdate();
        }
    }

    PersonKey of(UUID owner) {
        load(Set.of(owner));
        return memory.find(owner).orElseThrow(Unreadable::new);
    }

    /** So that the key is read anew when it is needed next. */
    void forget(UUID owner) {
        memory.forget(owner);
    }

    /** The key as the database has it now, because the one in memory did not open what it should have. */
    PersonKey again(UUID owner) {
        memory.forget(owner);
        return of(owner);
    }

    /** Brings several keys into memory, in one statement for all that are not there. */
    void load(Collection<UUID> owners) {
        Set<UUID> missing =
                owners.stream().filter(owner -> memory.find(owner).isEmpty()).collect(Collectors.toSet());
        if (missing.isEmpty()) {
            return;
        }
        StatementCounter.count();
        long now = memory.now();
        try (var connection = keystore.getConnection();
                var select = connection.prepareStatement(WRAPPED + "where owner = any (?)")) {
            select.setArray(1, connection.createArrayOf("uuid", missing.toArray()));
            memory.keep(opened(StoredKey.all(select)), now);
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    /**
     * Asks in one statement which of the keys in memory still exist, and forgets the others (K-22). Not counted: it is nobody's page that
     * asks.
     */
    void reconfirm() {
        Set<UUID> owners = memory.owners();
        if (owners.isEmpty()) {
            return;
        }
        long now = memory.now();
        try (var connection = keystore.getConnection();
                var select = connection.prepareStatement("select owner from data_key where owner = any (?)")) {
            select.setArray(1, connection.createArrayOf("uuid", owners.toArray()));
            try (var rows = select.executeQuery()) {
                Set<UUID> living = new HashSet<>();
                while (rows.next()) {
                    living.add(rows.getObject(1, UUID.class));
                }
                memory.confirm(owners, living, now);
            }
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    /** One damaged key must not keep the others of a page shut; asking for it fails when it is needed. */
    private Map<UUID, PersonKey> opened(List<StoredKey> stored) {
        Map<UUID, PersonKey> keys = new HashMap<>();
        for (StoredKey key : stored) {
            try {
                keys.put(key.owner(), key.open(epochs));
            } catch (GeneralSecurityException | KeysMissing e) {
                VaultLog.LOG.damagedKey(key.owner());
            }
        }
        return keys;
    }

    private static IllegalStateException unavailable(SQLException e) {
        return new IllegalStateException("the keystore does not answer", e);
    }
}
