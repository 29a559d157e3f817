/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import java.io.Serializable;
import org.luwte.shared.Language;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/**
 * A source of a text, in the list of what is to be compared.
 *
 * @param due whether somebody should compare the text with it again
 */
@Discloses(DataLevel.D0)
public record SourceEntry(Language language, Source source, boolean due) implements Serializable {}
