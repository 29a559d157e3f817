/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit.control;

import java.util.UUID;
import org.luwte.audit.DataSubject;
import org.luwte.audit.entity.AuditRow;
import org.luwte.vault.EncryptedText;
import org.luwte.vault.SealedField;

/** The sealed notes of the trail. They are stored without the name of their key, which is the id of the person. */
final class Notes {

    private static final UUID NOBODY = new UUID(0, 0);

    private Notes() {}

    static SealedField field(UUID row, DataSubject subject) {
        return new SealedField(AuditRow.SEALED_AS, "note", row, subject.value());
    }

    static EncryptedText withoutOwner(EncryptedText sealed) {
        return EncryptedText.of(NOBODY, sealed.ciphertext());
    }

    static EncryptedText of(DataSubject subject, EncryptedText stored) {
        return EncryptedText.of(subject.value(), stored.ciphertext());
    }
}
