/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;

/**
 * A text that only ever exists here as ciphertext: whatever caches, logs or replicates an entity holds nothing readable
 * (privacy-safety.md D.5). Layout: version (1 byte), owner of the key (16 bytes), Tink ciphertext.
 */
public final class EncryptedText implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final byte VERSION = 1;
    private static final int HEADER = 1 + 2 * Long.BYTES;

    private final byte[] bytes;

    private EncryptedText(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads the stored form. */
    public static EncryptedText ofBytes(byte[] stored) {
        if (stored.length <= HEADER || stored[0] != VERSION) {
            throw new Unreadable();
        }
        return new EncryptedText(stored.clone());
    }

    /** Puts a ciphertext behind the name of the key it was made with. */
    public static EncryptedText of(UUID keyOwner, byte[] ciphertext) {
        return new EncryptedText(ByteBuffer.allocate(HEADER + ciphertext.length)
                .put(VERSION)
                .putLong(keyOwner.getMostSignificantBits())
                .putLong(keyOwner.getLeastSignificantBits())
                .put(ciphertext)
                .array());
    }

    /** The stored form. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The person whose data key opens it. */
    public UUID keyOwner() {
        var header = ByteBuffer.wrap(bytes, 1, HEADER - 1);
        return new UUID(header.getLong(), header.getLong());
    }

    public byte[] ciphertext() {
        return Arrays.copyOfRange(bytes, HEADER, bytes.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EncryptedText text && Arrays.equals(bytes, text.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "EncryptedText";
    }
}
