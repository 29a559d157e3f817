/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault;

import java.util.Collection;
import java.util.UUID;

/** Seals and opens the fields of people. Features use this and nothing else of the vault (decision 6). */
public interface FieldCipher {

    /**
     * Makes the data key of a person, before the first row about that person. Outside the running transaction: a key without a row
     * is harmless, a row without a key is lost.
     */
    void createKey(UUID owner);

    EncryptedText seal(SealedField field, String plaintext);

    /**
     * Opens a sealed text.
     *
     * @throws Unreadable when it does not belong there, was changed, or its key is gone
     */
    Revealed open(SealedField field, EncryptedText sealed);

    /** Fetches the data keys of several people in one statement; a page calls it once before it opens many fields (K-20). */
    void prepare(Collection<UUID> owners);
}
