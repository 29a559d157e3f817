/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/**
 * Where a ciphertext belongs. It is bound to this place, so that one moved to another row, field or person does not open
 * (privacy-safety.md D.3).
 *
 * @param entity short name of the table
 * @param field  name of the column
 * @param row    primary key of the row
 * @param owner  the person whose data key seals it
 */
public record SealedField(String entity, String field, UUID row, UUID owner) {

    public SealedField {
        Objects.requireNonNull(entity);
        Objects.requireNonNull(field);
        Objects.requireNonNull(row);
        Objects.requireNonNull(owner);
    }

    /** The associated data of the encryption. */
    public byte[] associatedData() {
        return String.join("|", "v1", entity, field, row.toString(), owner.toString())
                .getBytes(StandardCharsets.UTF_8);
    }
}
