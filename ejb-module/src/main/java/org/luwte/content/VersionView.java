/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import java.io.Serializable;
import java.time.Instant;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/**
 * A version of an item, in the list of its versions.
 *
 * @param from  when it is seen from; {@code null} for a draft
 * @param until when it is seen no more; {@code null} when nobody set an end
 */
@Discloses(DataLevel.D0)
public record VersionView(
        int number, VersionState state, ItemAudience audience, Instant madeAt, Instant from, Instant until)
        implements Serializable {}
