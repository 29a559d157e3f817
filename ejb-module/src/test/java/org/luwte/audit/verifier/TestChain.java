/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit.verifier;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** A chain of its own with checkpoints, made from a seed. */
final class TestChain {

    final Random random;
    final KeyPair keys = keyPair();
    final List<List<String>> rows = new ArrayList<>();
    final int every;

    TestChain(long seed, int length, int every) {
        this.random = new Random(seed);
        this.every = every;
        for (int i = 0; i < length; i++) {
            rows.add(row(i));
        }
    }

    static KeyPair keyPair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lines as an export has them, made of the rows as they are now. */
    List<String> lines(KeyPair signer) {
        List<String> lines = new ArrayList<>();
        byte[] hash = Canonical.beginning();
        for (int i = 0; i < rows.size(); i++) {
            String text = Canonical.row(i + 1L, rows.get(i));
            hash = Canonical.hash(hash, text);
            lines.add(Verification.line(text, hash));
            if ((i + 1) % every == 0) {
                lines.add(checkpoint((i + 1L) / every, i + 1L, hash, signer).line());
            }
        }
        return lines;
    }

    List<Checkpoint> anchors() {
        return lines(keys).stream()
                .flatMap(line -> Checkpoint.ofLine(line).stream())
                .toList();
    }

    static Checkpoint checkpoint(long number, long seq, byte[] hash, KeyPair signer) {
        String text = Checkpoint.text(number, seq, hash, Instant.ofEpochSecond(1_800_000_000L + number), keyId(signer));
        return Checkpoint.of(text, sign(Checkpoint.bytes(text), signer));
    }

    static byte[] sign(byte[] message, KeyPair signer) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(signer.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String keyId(KeyPair signer) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(signer.getPublic().getEncoded()),
                            0,
                            8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String pem(KeyPair keys) {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()) + "\n-----END PUBLIC KEY-----\n";
    }

    private List<String> row(int i) {
        boolean staff = random.nextInt(4) == 0;
        return Arrays.asList(
                uuid(),
                Canonical.time(Instant.ofEpochSecond(1_790_000_000L + i, random.nextInt(1_000_000) * 1_000L)),
                staff ? "FILE_OPENED" : "REPLY_WRITTEN",
                staff ? "STAFF" : "MEMBER",
                staff ? uuid() : null,
                staff ? null : reference(),
                null,
                staff ? null : uuid(),
                staff ? reference() : null,
                staff ? "SAFETY" : null,
                staff ? Base64.getEncoder().encodeToString(bytes(40)) : null);
    }

    String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    String reference() {
        return HexFormat.of().formatHex(bytes(32));
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
