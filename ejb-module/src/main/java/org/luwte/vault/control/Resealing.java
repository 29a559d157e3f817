/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.luwte.vault.EncryptedText;
import org.luwte.vault.FieldCipher;
import org.luwte.vault.SealedField;
import org.luwte.vault.Unreadable;

/** Seals what some people wrote with the key that they have now. What already is, it leaves. */
final class Resealing {

    private static final int AT_ONCE = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final DataSource community;
    private final DataKeys keys;
    private final FieldCipher cipher;
    private final Set<UUID> owners;

    Resealing(DataSource community, DataKeys keys, FieldCipher cipher, Set<UUID> owners) {
        this.community = community;
        this.keys = keys;
        this.cipher = cipher;
        this.owners = owners;
    }

    /** A field with its row. */
    private record Found(UUID row, byte[] stored) {}

    /** Goes through one column; how many fields it sealed. */
    int of(SealedColumn column) throws SQLException {
        cipher.prepare(owners);
        int sealed = 0;
        UUID last = BEFORE_ALL;
        try (var connection = community.getConnection();
                var select = connection.prepareStatement(select(column));
                var update = connection.prepareStatement(update(column))) {
            for (var found = find(connection, select, last); !found.isEmpty(); found = find(connection, select, last)) {
                for (Found field : found) {
                    sealed += reseal(update, column, field);
                    last = field.row();
                }
            }
        }
        return sealed;
    }

    /** Table and column come from our own entities; the owner of the key stands in front of the ciphertext. */
    private static String select(SealedColumn column) {
        return ("select id, %2$s from %1$s where id > ? and encode(substring(%2$s from 2 for 16), 'hex') = any (?)"
                        + " order by id limit %3$d")
                .formatted(column.table(), column.column(), AT_ONCE);
    }

    /** Only when nobody changed the field meanwhile. */
    private static String update(SealedColumn column) {
        return "update %1$s set %2$s = ? where id = ? and %2$s = ?".formatted(column.table(), column.column());
    }

    private List<Found> find(Connection connection, PreparedStatement select, UUID last) throws SQLException {
        select.setObject(1, last);
        select.setArray(
                2,
                connection.createArrayOf(
                        "text",
                        owners.stream()
                                .map(owner -> owner.toString().replace("-", ""))
                                .toArray()));
        try (var rows = select.executeQuery()) {
            List<Found> found = new ArrayList<>();
            while (rows.next()) {
                found.add(new Found(rows.getObject(1, UUID.class), rows.getBytes(2)));
            }
            return found;
        }
    }

    private int reseal(PreparedStatement update, SealedColumn column, Found found) throws SQLException {
        try {
            EncryptedText old = EncryptedText.ofBytes(found.stored());
            if (keys.of(old.keyOwner()).current(old.ciphertext())) {
                return 0;
            }
            var field = new SealedField(column.table(), column.column(), found.row(), old.keyOwner());
            update.setBytes(
                    1, cipher.seal(field, cipher.open(field, old).text()).bytes());
        } catch (Unreadable e) {
            VaultLog.LOG.unreadable(column.table(), column.column(), found.row());
            return 0;
        }
        update.setObject(2, found.row());
        update.setBytes(3, found.stored());
        return update.executeUpdate();
    }
}
