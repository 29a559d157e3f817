/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.luwte.community.entity.Reply;
import org.luwte.community.entity.SealedText;
import org.luwte.community.entity.Topic;
import org.luwte.identity.MemberId;
import org.luwte.shared.Markdown;
import org.luwte.vault.EncryptedText;
import org.luwte.vault.FieldCipher;
import org.luwte.vault.SealedField;

/** Renders what somebody writes and seals it with her key, each field bound to its row (decision 12). */
@Dependent
public class TextSealer {

    @Inject
    FieldCipher cipher;

    @Inject
    Markdown markdown;

    public EncryptedText title(UUID topic, MemberId author, String title) {
        return cipher.seal(new SealedField(Topic.SEALED_AS, "title", topic, author.value()), title.strip());
    }

    public SealedText topic(UUID topic, MemberId author, String text) {
        return seal(Topic.SEALED_AS, topic, author, text);
    }

    public SealedText reply(UUID reply, MemberId author, String text) {
        return seal(Reply.SEALED_AS, reply, author, text);
    }

    /** The author's own title, to edit it. */
    public String title(Topic topic, MemberId author) {
        var field = new SealedField(Topic.SEALED_AS, "title", topic.id().value(), author.value());
        return cipher.open(field, topic.title()).text();
    }

    /** The author's own text, to edit it. */
    public String source(Topic topic, MemberId author) {
        var field = new SealedField(Topic.SEALED_AS, "source", topic.id().value(), author.value());
        return cipher.open(field, topic.source()).text();
    }

    /** The author's own text, to edit it. */
    public String source(Reply reply, MemberId author) {
        var field = new SealedField(Reply.SEALED_AS, "source", reply.id().value(), author.value());
        return cipher.open(field, reply.source()).text();
    }

    private SealedText seal(String entity, UUID row, MemberId author, String text) {
        return new SealedText(
                cipher.seal(new SealedField(entity, "source", row, author.value()), text),
                cipher.seal(new SealedField(entity, "html", row, author.value()), markdown.toSafeHtml(text)));
    }
}
