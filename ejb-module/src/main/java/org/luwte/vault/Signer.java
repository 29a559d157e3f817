/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault;

import java.security.PublicKey;

/**
 * Signs in the name of this installation: checkpoints of the audit trail (privacy-safety.md D.1, K-AUD). Ed25519; the private key lies
 * in the keys directory, wrapped by the root key.
 */
public interface Signer {

    /** The signature of a message: 64 bytes. */
    byte[] sign(byte[] message);

    /** Which key signed: the first 8 bytes of the SHA-256 of the public key, in hexadecimal digits. */
    String keyId();

    /** By which anybody can verify. */
    PublicKey publicKey();
}
