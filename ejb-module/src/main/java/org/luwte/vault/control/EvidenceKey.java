/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.luwte.vault.Evidence;
import org.luwte.vault.Revealed;
import org.luwte.vault.SealedField;
import org.luwte.vault.TwoPeople;
import org.luwte.vault.Unreadable;

/** The evidence key. It turns with no epoch and ends with no person. */
record EvidenceKey(Aead key) implements Evidence {

    @Override
    public byte[] seal(SealedField field, String text) {
        try {
            return key.encrypt(text.getBytes(StandardCharsets.UTF_8), field.associatedData());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no evidence could be sealed", e);
        }
    }

    @Override
    public Revealed open(SealedField field, byte[] sealed, TwoPeople witnesses) {
        if (witnesses.include(field.owner())) {
            throw new Unreadable();
        }
        try {
            return new Revealed(new String(key.decrypt(sealed, field.associatedData()), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new Unreadable();
        }
    }
}
