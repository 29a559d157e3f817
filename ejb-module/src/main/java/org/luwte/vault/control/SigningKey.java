/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.luwte.vault.Signer;

/** An Ed25519 key pair of the JDK. The wrapped private half is bound to its public half, so that neither can be exchanged alone. */
record SigningKey(PrivateKey privateKey, PublicKey publicKey) implements Signer {

    private static final String ALGORITHM = "Ed25519";
    private static final int ID_BYTES = 8;
    private static final String BEGIN = "-----BEGIN PUBLIC KEY-----\n";
    private static final String END = "\n-----END PUBLIC KEY-----\n";

    static SigningKey generate() throws GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        return new SigningKey(pair.getPrivate(), pair.getPublic());
    }

    /** Reads what {@link #wrapped} and {@link #pem} wrote. */
    static SigningKey of(String wrapped, String pem, Aead root) throws GeneralSecurityException {
        try {
            byte[] open = Base64.getDecoder().decode(pem.replace(BEGIN, "").replace(END, ""));
            byte[] secret = root.decrypt(Base64.getDecoder().decode(wrapped), binding(open));
            KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
            return new SigningKey(
                    factory.generatePrivate(new PKCS8EncodedKeySpec(secret)),
                    factory.generatePublic(new X509EncodedKeySpec(open)));
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException("not a key", e);
        }
    }

    String wrapped(Aead root) throws GeneralSecurityException {
        return Base64.getEncoder()
                .encodeToString(root.encrypt(privateKey.getEncoded(), binding(publicKey.getEncoded())));
    }

    /** The public half as others read it. */
    String pem() {
        return BEGIN + Base64.getEncoder().encodeToString(publicKey.getEncoded()) + END;
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("nothing could be signed", e);
        }
    }

    @Override
    public String keyId() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(publicKey.getEncoded());
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "SigningKey " + keyId();
    }

    private static byte[] binding(byte[] publicKey) {
        return ("signing-key|" + HexFormat.of().formatHex(publicKey)).getBytes(StandardCharsets.UTF_8);
    }
}
