/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/**
 * What a help line said before.
 *
 * @param until when that was changed
 */
@Discloses(DataLevel.D0)
public record HelpLineFormer(Instant until, LocalDate checkedOn, HelpLineDraft draft) implements Serializable {}
