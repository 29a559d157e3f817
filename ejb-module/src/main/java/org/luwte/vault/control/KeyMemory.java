/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.vault.control;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The opened keys of a node: at most 5,000, each for at most ten minutes, and none that the database has not confirmed within the last 45
 * seconds. So a key that was destroyed on any node serves nobody after a minute, also when a timer stands still (privacy-safety.md D.5,
 * K-22).
 */
final class KeyMemory {

    private static final int MOST = 5_000;
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration CONFIRMED_FOR = Duration.ofSeconds(45);

    private final Ticker ticker;
    private final Cache<UUID, Held> held;

    KeyMemory(Ticker ticker) {
        this.ticker = ticker;
        this.held = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(CONFIRMED_FOR)
                .ticker(ticker)
                .build();
    }

    /** A key, when it was read, and when the database last said that it is there. */
    private record Held(PersonKey key, long read, long confirmed) {}

    /** The moment to hand in with what is asked of the database next: what it says is true of then. */
    long now() {
        return ticker.read();
    }

    Optional<PersonKey> find(UUID owner) {
        return Optional.ofNullable(held.getIfPresent(owner))
                .filter(entry -> younger(entry.confirmed(), CONFIRMED_FOR))
                .map(Held::key);
    }

    void keep(Map<UUID, PersonKey> keys, long asked) {
        keys.forEach((owner, key) -> held.put(owner, new Held(key, asked, asked)));
    }

    void forget(UUID owner) {
        held.invalidate(owner);
    }

    Set<UUID> owners() {
        return Set.copyOf(held.asMap().keySet());
    }

    /** Keeps those that still exist, and of the others none. */
    void confirm(Set<UUID> owners, Set<UUID> living, long asked) {
        for (UUID owner : owners) {
            held.asMap()
                    .computeIfPresent(
                            owner,
                            (id, entry) -> living.contains(id) && younger(entry.read(), LONGEST)
                                    ? new Held(entry.key(), entry.read(), Math.max(asked, entry.confirmed()))
                                    : null);
        }
    }

    private boolean younger(long moment, Duration age) {
        return ticker.read() - moment < age.toNanos();
    }
}
