/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/**
 * What the registry keeps of a member.
 *
 * @param bannedUntil the last day of the ban that runs, or {@code null}
 */
@Discloses(DataLevel.D2)
public record Registered(int joinedYear, List<Function> functions, LocalDate bannedUntil) implements Serializable {}
