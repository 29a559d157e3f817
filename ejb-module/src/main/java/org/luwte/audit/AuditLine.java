/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A row of the trail as it is read.
 *
 * @param actorId      of somebody of the staff; else {@code null}
 * @param actor        how a member is referred to, shortened; else {@code null}
 * @param organisation of a partner; else {@code null}
 * @param subject      how the person is referred to whom it was done to, shortened; {@code null} when it is about nobody
 * @param ground       why; {@code null} where no reason is needed
 */
public record AuditLine(
        Instant at,
        String action,
        ActorRole role,
        UUID actorId,
        String actor,
        UUID organisation,
        String subject,
        AccessGround ground)
        implements Serializable {

    /** Digits of a shortened reference. */
    public static final int SHORT = 8;

    /** For queries. */
    public AuditLine(
            Instant at,
            String action,
            ActorRole role,
            UUID actorId,
            byte[] actorRef,
            UUID organisation,
            byte[] subjectRef,
            AccessGround ground) {
        this(at, action, role, actorId, shortened(actorRef), organisation, shortened(subjectRef), ground);
    }

    private static String shortened(byte[] reference) {
        return reference == null ? null : HexFormat.of().formatHex(reference).substring(0, SHORT);
    }
}
