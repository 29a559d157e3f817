/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.identity;

import java.io.Serializable;
import org.luwte.audit.TrailState;
import org.luwte.shared.Page;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/**
 * A page of the trail, and how far its chain reaches.
 */
@Discloses(DataLevel.D1)
public record TrailPage(Page<TrailLine> lines, TrailState state) implements Serializable {}
