/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit;

import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.time.Instant;

/**
 * Which rows of the trail are asked for; {@code null} does not narrow.
 *
 * @param from  the first moment
 * @param until the moment behind the last
 */
public record AuditFilter(
        Instant from,
        Instant until,
        @Pattern(regexp = "[A-Z_]{1,60}") String action,
        ActorRole role) implements Serializable {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null);
}
