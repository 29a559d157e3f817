/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Makes primary keys and handles (decision 14). A key is a UUIDv7 (RFC 9562): friendly to the index, but it tells when a row was
 * made. What appears in an address is therefore a handle: 128 random bits and nothing else.
 */
@ApplicationScoped
public class Ids {

    /** What a handle looks like. */
    public static final String HANDLE = "[0-9a-f]{32}";

    private static final int HANDLE_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private Clock clock;

    protected Ids() {} // for the CDI proxy

    @Inject
    public Ids(Clock clock) {
        this.clock = clock;
    }

    /** A new primary key. */
    public UUID next() {
        long version = 0x7000L | random.nextInt(0x1000);
        long high = clock.millis() << 16 | version;
        long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** A new handle: 32 lower-case hexadecimal digits. */
    public String handle() {
        byte[] bytes = new byte[HANDLE_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** An even choice from {@code 0} to {@code bound - 1}. */
    public int choice(int bound) {
        return random.nextInt(bound);
    }
}
