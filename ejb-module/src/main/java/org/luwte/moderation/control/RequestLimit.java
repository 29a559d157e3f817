/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.moderation.control;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.luwte.moderation.RemovalTooMany;
import org.luwte.vault.BlindIndex;

/**
 * How much may come from the same place within an hour of the first. Each node counts for itself, in memory; the counters are found by a
 * keyed index of the network, so no address stands anywhere.
 */
@ApplicationScoped
public class RequestLimit {

    private static final Duration HOUR = Duration.ofHours(1);

    /** Whoever has more networks than this does not fill the memory. */
    private static final int NETWORKS = 100_000;

    private static final int IPV4 = 4;

    /** A network of version 4 is 24 bits, one of version 6 is 48 (privacy-safety.md R-06). */
    private static final int BYTES_OF_4 = 3;

    private static final int BYTES_OF_6 = 6;

    private final Cache<String, AtomicInteger> counters =
            Caffeine.newBuilder().expireAfterWrite(HOUR).maximumSize(NETWORKS).build();

    private BlindIndex index;

    protected RequestLimit() {} // for the CDI proxy

    @Inject
    public RequestLimit(BlindIndex index) {
        this.index = index;
    }

    /**
     * Counts one more.
     *
     * @throws RemovalTooMany when there were as many already
     */
    public void count(String what, String address, int most) {
        String key = HexFormat.of().formatHex(index.of("limit-" + what, network(address)));
        if (counters.get(key, first -> new AtomicInteger()).incrementAndGet() > most) {
            throw new RemovalTooMany();
        }
    }

    private static String network(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress(); // a number: no name is looked up
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length == IPV4 ? BYTES_OF_4 : BYTES_OF_6));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no address", e);
        }
    }
}
