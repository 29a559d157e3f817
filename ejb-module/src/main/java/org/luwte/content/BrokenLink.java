/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import java.io.Serializable;
import org.luwte.shared.Language;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/** A link within the site that leads nowhere. */
@Discloses(DataLevel.D0)
public record BrokenLink(String code, Language language, String target) implements Serializable {}
