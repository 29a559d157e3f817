/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.luwte.shared.StatementCounter;
import org.luwte.vault.Unreadable;

/**
 * The keystore: one data key for each person, wrapped by the epoch key, in its own schema under its own database role, outside the
 * transactions of the application (decision 6). Opened keys stay in memory for at most ten minutes (privacy-safety.md D.5).
 */
final class DataKeys {

    private static final int EPOCH = 1;
    private static final int MOST_IN_MEMORY = 5_000;
    private static final Duration LONGEST_IN_MEMORY = Duration.ofMinutes(10);

    private final DataSource keystore;
    private final Aead epochKey;
    private final Cache<UUID, PersonKey> opened = Caffeine.newBuilder()
            .maximumSize(MOST_IN_MEMORY)
            .expireAfterWrite(LONGEST_IN_MEMORY)
            .build();

    DataKeys(DataSource keystore, KeyFiles files) {
        this.keystore = keystore;
        this.epochKey = files.epoch(EPOCH);
    }

    /** Opens one stored key, if there is any: the start must fail when the key files belong to another database (K-06). */
    void verify() {
        StatementCounter.count();
        try (var connection = keystore.getConnection();
                var statement = connection.prepareStatement("select owner, wrapped, reference from data_key limit 1");
                var rows = statement.executeQuery()) {
            if (rows.next()) {
                unwrap(rows.getObject(1, UUID.class), wrapped(rows));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the keystore does not answer", e);
        }
    }

    void create(UUID owner) {
        StatementCounter.count();
        try (var connection = keystore.getConnection();
                var insert = connection.prepareStatement(
                        "insert into data_key (owner, epoch, wrapped, reference) values (?, ?, ?, ?)")) {
            var key = PersonKey.generate(owner);
            var wrapped = key.wrap(epochKey);
            insert.setObject(1, owner);
            insert.setInt(2, EPOCH);
            insert.setBytes(3, wrapped.fields());
            insert.setBytes(4, wrapped.reference());
            insert.executeUpdate();
            opened.put(owner, key);
        } catch (SQLException | GeneralSecurityException e) {
            throw new IllegalStateException("no data key could be made", e);
        }
    }

    PersonKey of(UUID owner) {
        PersonKey key = opened.getIfPresent(owner);
        if (key == null) {
            load(Set.of(owner));
            key = opened.getIfPresent(owner);
        }
        if (key == null) {
            throw new Unreadable();
        }
        return key;
    }

    void load(Collection<UUID> owners) {
        Set<UUID> missing = owners.stream()
                .filter(owner -> opened.getIfPresent(owner) == null)
                .collect(Collectors.toSet());
        if (missing.isEmpty()) {
            return;
        }
        StatementCounter.count();
        try (var connection = keystore.getConnection();
                var select = connection.prepareStatement(
                        "select owner, wrapped, reference from data_key where owner = any (?)")) {
            select.setArray(1, connection.createArrayOf("uuid", missing.toArray()));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    keep(rows.getObject(1, UUID.class), wrapped(rows));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the keystore does not answer", e);
        }
    }

    /** One damaged key must not keep the others of a page shut; asking for it fails when it is needed. */
    private void keep(UUID owner, PersonKey.Wrapped wrapped) {
        try {
            opened.put(owner, unwrap(owner, wrapped));
        } catch (Unreadable e) {
            opened.invalidate(owner);
        }
    }

    private PersonKey unwrap(UUID owner, PersonKey.Wrapped wrapped) {
        try {
            return PersonKey.unwrap(owner, wrapped, epochKey);
        } catch (GeneralSecurityException e) {
            throw new Unreadable();
        }
    }

    private static PersonKey.Wrapped wrapped(ResultSet row) throws SQLException {
        return new PersonKey.Wrapped(row.getBytes("wrapped"), row.getBytes("reference"));
    }
}
