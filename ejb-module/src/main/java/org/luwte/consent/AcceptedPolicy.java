/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.consent;

import java.io.Serializable;
import java.time.Instant;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/**
 * That a member accepted a version of a policy, as the staff reads it.
 */
@Discloses(DataLevel.D2)
public record AcceptedPolicy(String title, String version, Instant acceptedAt) implements Serializable {}
