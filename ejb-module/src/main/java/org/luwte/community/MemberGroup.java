/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community;

import java.io.Serializable;
import java.time.Instant;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/**
 * That a member belongs to a group, as the staff reads it.
 */
@Discloses(DataLevel.D2)
public record MemberGroup(String name, Visibility visibility, Instant since) implements Serializable {}
