/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.luwte.vault.EncryptedText;

/** Stores the ciphertext as it is. It knows no key, so no cache below it can hold plaintext (privacy-safety.md D.5). */
@Converter(autoApply = true)
public class EncryptedTextConverter implements AttributeConverter<EncryptedText, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(EncryptedText attribute) {
        return attribute == null ? null : attribute.bytes();
    }

    @Override
    public EncryptedText convertToEntityAttribute(byte[] column) {
        return column == null ? null : EncryptedText.ofBytes(column);
    }
}
