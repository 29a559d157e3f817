/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import java.io.Serializable;
import java.time.Instant;
import org.luwte.audit.AccessGround;
import org.luwte.audit.ActorRole;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/**
 * A row of the trail as the data protection officer reads it.
 *
 * @param actor     name of somebody of the staff, or of an organisation; {@code null} for all others and where there is no name
 * @param reference tells actors apart that have no name: members and staff; else {@code null}
 * @param subject   tells apart to whom it was done; {@code null} when it is about nobody
 * @param ground    why; {@code null} where no reason is needed
 */
@Discloses(DataLevel.D1)
public record TrailLine(
        Instant at, String action, ActorRole role, String actor, String reference, String subject, AccessGround ground)
        implements Serializable {}
