/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.stack;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;
import org.luwte.launcher.DemoAccount;

/**
 * One-time codes (RFC 6238: SHA-1, 6 digits, 30 s). The identity provider takes a code once and accepts that of the next period,
 * so two sign-ins in a row use two codes; a third waits.
 */
public final class Totp {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int PERIOD_MILLIS = 30_000;
    private static final Map<String, Long> LAST_USED = new HashMap<>();

    private Totp() {}

    /** A code for this account; the police's own house takes one as often as it is shown. */
    public static String of(DemoAccount account) {
        return account.realm().equals("luwte") ? next(account.totpSecret()) : code(account.totpSecret(), period());
    }

    /** A code for this secret that was not used before. */
    public static synchronized String next(String secret) {
        long last = LAST_USED.getOrDefault(secret, 0L);
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .atMost(Duration.ofSeconds(65))
                .until(() -> last <= period());
        long step = Math.max(period(), last + 1);
        LAST_USED.put(secret, step);
        return code(secret, step);
    }

    /** The code of the period that is so many periods from now. */
    public static String at(String secret, int periods) {
        return code(secret, period() + periods);
    }

    private static long period() {
        return System.currentTimeMillis() / PERIOD_MILLIS;
    }

    static String code(String secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(decode(secret), "RAW"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xF;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7FFF_FFFF;
            return String.format("%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How an app writes a secret. */
    public static String base32(byte[] secret) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte octet : secret) {
            buffer = buffer << 8 | octet & 0xFF;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE32.charAt(buffer >> bits & 31));
            }
        }
        return bits == 0
                ? text.toString()
                : text.append(BASE32.charAt(buffer << 5 - bits & 31)).toString();
    }

    private static byte[] decode(String base32) {
        var bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (char letter : base32.toCharArray()) {
            buffer = buffer << 5 | BASE32.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >> bits & 0xFF);
            }
        }
        return bytes.toByteArray();
    }
}
