/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity.control;

import java.time.Instant;
import org.luwte.identity.Function;
import org.luwte.identity.entity.Person;

/**
 * What one statement tells of the caller.
 *
 * @param function    one of her functions, or {@code null} when she has none
 * @param bannedUntil when a running ban ends, or {@code null}
 * @param ended       how many rows say that her session is over
 */
public record CallerRow(Person person, Function function, Instant bannedUntil, long ended) {

    PersonRow personRow() {
        return new PersonRow(person, function);
    }
}
