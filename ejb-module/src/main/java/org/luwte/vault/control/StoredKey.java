/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import java.security.GeneralSecurityException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A row of the keystore. */
record StoredKey(UUID owner, int epoch, PersonKey.Wrapped wrapped) {

    static StoredKey of(ResultSet row) throws SQLException {
        return new StoredKey(
                row.getObject("owner", UUID.class),
                row.getInt("epoch"),
                new PersonKey.Wrapped(row.getBytes("wrapped"), row.getBytes("reference")));
    }

    static List<StoredKey> all(PreparedStatement select) throws SQLException {
        try (var rows = select.executeQuery()) {
            List<StoredKey> keys = new ArrayList<>();
            while (rows.next()) {
                keys.add(of(rows));
            }
            return keys;
        }
    }

    PersonKey open(EpochKeys epochs) throws GeneralSecurityException {
        return PersonKey.unwrap(owner, wrapped, epochs.key(epoch));
    }
}
