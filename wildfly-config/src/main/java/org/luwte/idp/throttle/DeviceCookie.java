/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.idp.throttle;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the cookie of a known device says: up to five entries, for those who share it. An entry is a random number, the day, and
 * a signature over both and the account. It tells nothing to who reads it, and is worth nothing for another account.
 */
final class DeviceCookie {

    static final int YEAR_IN_SECONDS = 365 * 24 * 3600;

    private static final int MOST = 5;
    private static final int NUMBER_BYTES = 16;
    private static final int HASH_BYTES = 16;
    private static final String SEPARATOR = ".";

    private final Pseudonyms pseudonyms;

    DeviceCookie(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /** The cookie with a new entry for this account in place of its old one; the oldest of six goes. */
    String renewed(String cookie, String loginName, long now, RandomGenerator chance) {
        byte[] number = new byte[NUMBER_BYTES];
        chance.nextBytes(number);
        ByteBuffer entry = ByteBuffer.allocate(NUMBER_BYTES + Long.BYTES + HASH_BYTES)
                .put(number)
                .putLong(now)
                .put(signature(number, now, loginName));
        return Stream.concat(
                        Stream.of(Base64.getUrlEncoder().withoutPadding().encodeToString(entry.array())),
                        entries(cookie)
                                .filter(other -> deviceOf(other, loginName, now).isEmpty()))
                .limit(MOST)
                .collect(Collectors.joining(SEPARATOR));
    }

    /** What stands for this device, if this account was used on it in the last year. */
    Optional<String> device(String cookie, String loginName, long now) {
        return entries(cookie)
                .flatMap(entry -> deviceOf(entry, loginName, now).stream())
                .findFirst();
    }

    private Optional<String> deviceOf(String entry, String loginName, long now) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(entry));
            byte[] number = new byte[NUMBER_BYTES];
            byte[] signature = new byte[HASH_BYTES];
            bytes.get(number);
            long since = bytes.getLong();
            bytes.get(signature);
            boolean genuine = !bytes.hasRemaining()
                    && MessageDigest.isEqual(signature, signature(number, since, loginName))
                    && now - since < YEAR_IN_SECONDS;
            return genuine
                    ? Optional.of(
                            "device." + Base64.getUrlEncoder().withoutPadding().encodeToString(number))
                    : Optional.empty();
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    private static Stream<String> entries(String cookie) {
        return cookie == null
                ? Stream.empty()
                : Stream.of(cookie.split("\\.", MOST + 1)).limit(MOST);
    }

    private byte[] signature(byte[] number, long since, String loginName) {
        byte[] account = pseudonyms.of("device", loginName).getBytes(StandardCharsets.US_ASCII);
        ByteBuffer message = ByteBuffer.allocate(NUMBER_BYTES + Long.BYTES + account.length)
                .put(number)
                .putLong(since)
                .put(account);
        return Arrays.copyOf(pseudonyms.hash(message.array()), HASH_BYTES);
    }
}
