/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.community.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.luwte.community.AuthorView;
import org.luwte.community.PostView;
import org.luwte.community.TopicCard;
import org.luwte.community.entity.Reply;
import org.luwte.community.entity.Topic;
import org.luwte.identity.Caller;
import org.luwte.identity.Function;
import org.luwte.identity.PersonView;
import org.luwte.identity.boundary.People;
import org.luwte.shared.Language;
import org.luwte.shared.Markdown;
import org.luwte.vault.EncryptedText;
import org.luwte.vault.FieldCipher;
import org.luwte.vault.SealedField;
import org.luwte.vault.Unreadable;

/** Opens sealed rows for a page: all authors of the page in one statement, all their keys in one. */
@Dependent
public class Views {

    /** How a link begins in safe HTML, where the equals sign that follows is escaped. */
    private static final String LEAVE = Markdown.LEAVE_PAGE.substring(0, Markdown.LEAVE_PAGE.indexOf('='));

    @Inject
    People people;

    @Inject
    FieldCipher cipher;

    @Inject
    Caller caller;

    public List<TopicCard> cards(List<TopicRow> rows) {
        var authors =
                people.views(Set.copyOf(rows.stream().map(TopicRow::authorId).toList()));
        return rows.stream().map(row -> card(row, authors)).toList();
    }

    /** The opening of a topic and the posts below it, opened together. */
    public Opened open(PostRow opening, List<PostRow> replies, Language language) {
        Set<UUID> writers =
                new HashSet<>(replies.stream().map(PostRow::authorId).toList());
        writers.add(opening.authorId());
        var authors = people.views(writers);
        return new Opened(
                post(Topic.SEALED_AS, opening, authors, language),
                replies.stream()
                        .map(reply -> post(Reply.SEALED_AS, reply, authors, language))
                        .toList());
    }

    /** The title of a topic, or {@code null} when its author deleted it. */
    public String title(OpeningRow row) {
        var topic = row.topic();
        var field = new SealedField(
                Topic.SEALED_AS, "title", topic.id().value(), topic.author().value());
        return readable(field, topic.title());
    }

    /** A text, or {@code null} when it was deleted or can't be opened: one lost text must not take its whole page down. */
    private String readable(SealedField field, EncryptedText sealed) {
        try {
            return sealed == null ? null : cipher.open(field, sealed).text();
        } catch (Unreadable e) {
            return null; // the vault has told the operator
        }
    }

    /** A topic's opening and one page of its replies, readable. */
    public record Opened(PostView opening, List<PostView> replies) {}

    private TopicCard card(TopicRow row, Map<UUID, PersonView> authors) {
        String title = readable(row.titleField(), row.title());
        return new TopicCard(
                row.handle(),
                title,
                author(row.authorId(), authors),
                row.lastActivityAt(),
                row.replyCount(),
                title == null);
    }

    private PostView post(String entity, PostRow row, Map<UUID, PersonView> authors, Language language) {
        var author = author(row.authorId(), authors);
        String html = readable(new SealedField(entity, "html", row.id(), row.authorId()), row.html());
        return new PostView(
                row.handle(),
                author,
                html == null ? "" : localised(html, language),
                row.createdAt(),
                row.editedAt() != null,
                html == null,
                author != null && author.self() && html != null);
    }

    private AuthorView author(UUID id, Map<UUID, PersonView> authors) {
        var person = authors.get(id);
        return person == null
                ? null
                : new AuthorView(
                        person.pseudonym(),
                        person.avatar(),
                        person.badge(),
                        id.equals(caller.memberOrNobody()),
                        caller.functions().stream().anyMatch(Function::opensFiles) ? person.handle() : null);
    }

    /** A link in a text leads to the leave page in the reader's language, not the writer's. */
    private static String localised(String html, Language language) {
        return language == Language.NL ? html : html.replace("\"" + LEAVE, "\"/" + language.tag() + LEAVE);
    }
}
