/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit.verifier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

/** The one way to write a row as text, and the hash that links it to the row before (docs/operations/audit.md). */
public final class Canonical {

    private static final int HASH_BYTES = 32;

    /** What a row holds after its number, in this order. */
    public static final List<String> FIELDS = List.of(
            "id", "at", "action", "role", "actor", "actorRef", "organisation", "object", "subject", "ground", "note");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** No value needs an escape, so the text of a row is the same whoever writes it. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9:.+/=_-]*");

    private Canonical() {}

    /** What the first row is linked to: 32 zeros. */
    public static byte[] beginning() {
        return new byte[HASH_BYTES];
    }

    /** A moment to the microsecond, as the database keeps it. */
    public static String time(Instant at) {
        return TIME.format(at);
    }

    /**
     * The text of a row.
     *
     * @param values of {@link #FIELDS}, {@code null} for what is not there
     */
    public static String row(long seq, List<String> values) {
        if (values.size() != FIELDS.size()) {
            throw new IllegalArgumentException("a row has " + FIELDS.size() + " fields");
        }
        var text = new StringBuilder("{\"v\":1,\"seq\":").append(seq);
        for (int i = 0; i < values.size(); i++) {
            text.append(",\"").append(FIELDS.get(i)).append("\":").append(quoted(values.get(i)));
        }
        return text.append('}').toString();
    }

    private static String quoted(String value) {
        if (value != null && !PLAIN.matcher(value).matches()) {
            throw new IllegalArgumentException("not a plain value");
        }
        return value == null ? "null" : '"' + value + '"';
    }

    /** The hash of a row, over the hash before and its text. */
    public static byte[] hash(byte[] previous, String row) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            return digest.digest(row.getBytes(StandardCharsets.ISO_8859_1));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
