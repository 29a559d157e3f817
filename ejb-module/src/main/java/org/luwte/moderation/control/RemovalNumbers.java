/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.moderation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luwte.moderation.RemovalFormOld;
import org.luwte.shared.Ids;
import org.luwte.vault.BlindIndex;

/**
 * Tokens of forms and numbers of requests. A visitor has no session, so the form itself carries a handle, when it was made, and our
 * sign that both are ours (architecture.md 11a). From the handle follows the number, so that what is sent twice gets the same one; and
 * nobody can tell it from the handle without our key. Of the number only an index is kept.
 */
@ApplicationScoped
public class RemovalNumbers {

    private static final Duration OPEN = Duration.ofHours(1);
    private static final Pattern TOKEN = Pattern.compile("(" + Ids.HANDLE + ")-([0-9]{1,12})-([0-9a-f]{64})");

    /** Without letters that look like digits or like one another (Crockford). */
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** 80 bits. */
    private static final int LENGTH = 16;

    private static final int PART = 4;

    private BlindIndex index;
    private Ids ids;
    private Clock clock;

    protected RemovalNumbers() {} // for the CDI proxy

    @Inject
    public RemovalNumbers(BlindIndex index, Ids ids, Clock clock) {
        this.index = index;
        this.ids = ids;
        this.clock = clock;
    }

    /** A new form. */
    public String begin() {
        return signed(ids.handle(), clock.instant().getEpochSecond());
    }

    /**
     * The number that belongs to a form.
     *
     * @throws RemovalFormOld when it is not ours, or older than an hour
     */
    public String of(String form) {
        Matcher token = TOKEN.matcher(form);
        if (!token.matches()) {
            throw new RemovalFormOld();
        }
        String handle = token.group(1);
        long made = Long.parseLong(token.group(2));
        if (!form.equals(signed(handle, made))
                || Instant.ofEpochSecond(made).plus(OPEN).isBefore(clock.instant())) {
            throw new RemovalFormOld();
        }
        return number(handle);
    }

    private String signed(String handle, long made) {
        byte[] sign = index.of("removal-form", handle + "-" + made);
        return handle + "-" + made + "-" + HexFormat.of().formatHex(sign);
    }

    private String number(String handle) {
        byte[] secret = index.of("removal-number", handle);
        var number = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % PART == 0) {
                number.append('-');
            }
            number.append(DIGITS.charAt(secret[i] & 0x1F));
        }
        return number.toString();
    }

    /** The index under which a number is kept, however somebody typed it. */
    public byte[] index(String typed) {
        String plain = typed == null
                ? ""
                : typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[^0-9A-Z]", "")
                        .replace('O', '0')
                        .replaceAll("[IL]", "1");
        return index.of("removal-receipt", plain);
    }
}
