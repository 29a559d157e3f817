/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit.verifier;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The public keys by which checkpoints are judged, each known by the beginning of its hash. */
public final class Keys {

    private static final String ALGORITHM = "Ed25519";
    private static final int ID_BYTES = 8;

    private final Map<String, PublicKey> keys;

    public Keys(Collection<PublicKey> keys) {
        this.keys =
                keys.stream().collect(Collectors.toUnmodifiableMap(Keys::id, Function.identity(), (one, same) -> one));
    }

    /** A key as it stands in a PEM file; {@link IllegalArgumentException} when it is none. */
    public static PublicKey ofPem(String pem) {
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a public key", e);
        }
    }

    boolean signed(Checkpoint checkpoint) {
        PublicKey key = keys.get(checkpoint.key());
        if (key == null) {
            return false;
        }
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(Checkpoint.bytes(checkpoint.text()));
            return signature.verify(checkpoint.signature());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static String id(PublicKey key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
