/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import java.io.Serializable;
import java.time.Instant;

/**
 * When readers see a version.
 *
 * @param from  {@code null}: at once
 * @param until {@code null}: without an end
 */
public record PublishTime(Instant from, Instant until) implements Serializable {

    public static final PublishTime NOW = new PublishTime(null, null);

    /** Whether it lies ahead, and its end behind its beginning. */
    public boolean ahead(Instant now) {
        return (from == null || from.isAfter(now)) && (until == null || until.isAfter(from == null ? now : from));
    }
}
