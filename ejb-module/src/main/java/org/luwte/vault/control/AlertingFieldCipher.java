/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import java.util.Collection;
import java.util.UUID;
import org.luwte.vault.EncryptedText;
import org.luwte.vault.FieldCipher;
import org.luwte.vault.Revealed;
import org.luwte.vault.SealedField;
import org.luwte.vault.Unreadable;

/** Tells the operator of every field that does not open (privacy-safety.md K-03). */
record AlertingFieldCipher(FieldCipher vault) implements FieldCipher {

    @Override
    public Revealed open(SealedField field, EncryptedText sealed) {
        try {
            return vault.open(field, sealed);
        } catch (Unreadable e) {
            VaultLog.LOG.unreadable(field.entity(), field.field(), field.row());
            throw e;
        }
    }

    @Override
    public void createKey(UUID owner) {
        vault.createKey(owner);
    }

    @Override
    public EncryptedText seal(SealedField field, String plaintext) {
        return vault.seal(field, plaintext);
    }

    @Override
    public void prepare(Collection<UUID> owners) {
        vault.prepare(owners);
    }
}
