/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit.verifier;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A signed statement that the chain reaches to a row and what its hash is.
 *
 * @param text      what is signed
 * @param number    from 1, without gaps
 * @param seq       the last row it covers
 * @param hash      of that row, in hexadecimal digits
 * @param key       which key signed
 * @param signature Ed25519 over the text
 */
public record Checkpoint(String text, long number, long seq, String hash, String key, byte[] signature) {

    private static final Pattern TEXT = Pattern.compile(
            "\\{\"kind\":\"luwte-audit-checkpoint\",\"v\":1,\"number\":([1-9][0-9]{0,17}),"
                    + "\"seq\":([1-9][0-9]{0,17}),\"hash\":\"([0-9a-f]{64})\",\"at\":\"[0-9TZ:.-]{27}\",\"key\":\"([0-9a-f]{16})\"}");

    private static final Pattern LINE =
            Pattern.compile("\\{\"checkpoint\":(\\{[^{}]+}),\"signature\":\"([A-Za-z0-9+/]{86}==)\"}");

    public Checkpoint {
        signature = signature.clone();
    }

    @Override
    public byte[] signature() {
        return signature.clone();
    }

    /** What is to be signed. */
    public static String text(long number, long seq, byte[] hash, Instant at, String key) {
        return "{\"kind\":\"luwte-audit-checkpoint\",\"v\":1,\"number\":" + number + ",\"seq\":" + seq + ",\"hash\":\""
                + HexFormat.of().formatHex(hash) + "\",\"at\":\"" + Canonical.time(at) + "\",\"key\":\"" + key + "\"}";
    }

    /** A text with its signature; {@link IllegalArgumentException} when it is none of ours. */
    public static Checkpoint of(String text, byte[] signature) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not the text of a checkpoint");
        }
        return new Checkpoint(
                text,
                Long.parseLong(parts.group(1)),
                Long.parseLong(parts.group(2)),
                parts.group(3),
                parts.group(4),
                signature);
    }

    /** Reads a line; empty when it is not a checkpoint. */
    public static Optional<Checkpoint> ofLine(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches() && TEXT.matcher(parts.group(1)).matches()
                ? Optional.of(of(parts.group(1), Base64.getDecoder().decode(parts.group(2))))
                : Optional.empty();
    }

    /** As it stands in files. */
    public String line() {
        return "{\"checkpoint\":" + text + ",\"signature\":\""
                + Base64.getEncoder().encodeToString(signature) + "\"}";
    }

    /** The text as it is signed. */
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
