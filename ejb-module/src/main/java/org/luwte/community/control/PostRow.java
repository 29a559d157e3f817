/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community.control;

import java.time.Instant;
import java.util.UUID;
import org.luwte.vault.EncryptedText;

/** What somebody wrote, as it is shown: without its source. */
public record PostRow(
        UUID id,
        String handle,
        UUID authorId,
        EncryptedText html,
        Instant createdAt,
        Instant editedAt,
        Instant deletedAt) {}
