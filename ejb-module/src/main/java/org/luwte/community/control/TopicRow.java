/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community.control;

import java.time.Instant;
import java.util.UUID;
import org.luwte.community.entity.Topic;
import org.luwte.vault.EncryptedText;
import org.luwte.vault.SealedField;

/** A topic in a list: what it takes to show one line of it. */
public record TopicRow(
        UUID id, String handle, UUID authorId, EncryptedText title, Instant lastActivityAt, long replyCount) {

    SealedField titleField() {
        return new SealedField(Topic.SEALED_AS, "title", id, authorId);
    }
}
