/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher.demo;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.luwte.community.GroupWords;
import org.luwte.community.Joining;
import org.luwte.community.Visibility;
import org.luwte.identity.Avatar;
import org.luwte.identity.Function;
import org.luwte.identity.Pseudonym;
import org.luwte.identity.Subject;
import org.luwte.launcher.Seed;
import org.luwte.shared.Ids;
import org.luwte.shared.Markdown;
import org.luwte.vault.EncryptedText;
import org.luwte.vault.SealedField;
import org.luwte.vault.control.Vault;

/** Writes rows of the community as the application would: sealed with the key of each person, counted, in order. */
public final class CommunityRows implements AutoCloseable {

    private static final Duration FUNCTION_LASTS = Duration.ofDays(730);

    private static final String PERSON =
            "insert into person (id, version, subject_index, pseudonym, pseudonym_index, avatar_shape, avatar_colour,"
                    + " joined_at) values (?, 0, ?, ?, ?, ?, ?, ?)";

    private final Sql sql;
    private final Vault vault;
    private final String issuer;
    private final Markdown markdown = new Markdown();
    private final Clock clock = Clock.systemUTC();
    private final Ids ids = new Ids(clock);

    public CommunityRows(Seed.Target target) throws SQLException {
        this.sql = new Sql(target.community().getConnection());
        this.vault = Vault.open(target.keys(), target.keystore());
        this.issuer = target.issuer();
    }

    public Instant now() {
        return clock.instant();
    }

    /**
     * Somebody who joined.
     *
     * @param subject at the identity provider; {@code null} for somebody without an account
     */
    public UUID member(String subject, String pseudonym, Avatar avatar, Instant joined) throws SQLException {
        UUID id = ids.next();
        vault.createKey(id);
        var name = new Pseudonym(pseudonym);
        EncryptedText sealed = vault.seal(new SealedField("person", "pseudonym", id, id), name.value());
        byte[] index = vault.of(Pseudonym.INDEX_PURPOSE, name.indexValue());
        person(id, subject == null ? id.toString() : subject, sealed.bytes(), index, avatar, joined);
        return id;
    }

    /** Somebody of the staff who has functions and no pseudonym. */
    public UUID staff(String subject) throws SQLException {
        UUID id = ids.next();
        person(id, subject, null, null, new Avatar(0, 0), null);
        return id;
    }

    /** One statement for all people: rows that point to a person are sent after it (see {@link Sql}). */
    private void person(UUID id, String subject, byte[] pseudonym, byte[] index, Avatar avatar, Instant joined)
            throws SQLException {
        sql.insert(PERSON, id, subjectIndex(subject), pseudonym, index, avatar.shape(), avatar.colour(), joined);
    }

    public void function(UUID person, Function function, Instant from) throws SQLException {
        sql.insert(
                "insert into function_holder (id, version, person_id, function, starts_at, ends_at)"
                        + " values (?, 0, ?, ?, ?, ?)",
                ids.next(),
                person,
                function.name(),
                from,
                from.plus(FUNCTION_LASTS));
    }

    public void organisation(String name, String idpAlias, LocalDate agreementUntil) throws SQLException {
        sql.insert(
                "insert into organisation (id, version, name, idp_alias, agreement_until) values (?, 0, ?, ?, ?)",
                ids.next(),
                name,
                idpAlias,
                agreementUntil);
    }

    /** A group with what is said of it by language, and how many members and topics it will have. */
    public UUID group(Door door, Map<String, GroupWords> words, Size size) throws SQLException {
        UUID id = ids.next();
        sql.insert(
                "insert into community_group (id, version, handle, visibility, joining, member_count, topic_count)"
                        + " values (?, 0, ?, ?, ?, ?, ?)",
                id,
                door.handle(),
                door.visibility().name(),
                door.joining().name(),
                size.members(),
                size.topics());
        for (var said : words.entrySet()) {
            sql.insert(
                    "insert into group_text (id, version, group_id, language, name, purpose, note)"
                            + " values (?, 0, ?, ?, ?, ?, ?)",
                    ids.next(),
                    id,
                    said.getKey(),
                    said.getValue().name(),
                    said.getValue().purpose(),
                    said.getValue().note());
        }
        return id;
    }

    public void membership(UUID group, UUID member, Instant since) throws SQLException {
        sql.insert(
                "insert into group_membership (id, version, group_id, member_id, since) values (?, 0, ?, ?, ?)",
                ids.next(),
                group,
                member,
                since);
    }

    /** A topic; {@code activity} tells when it was opened, when the last reply came and how many there are. */
    public UUID topic(UUID group, UUID author, String title, String text, Activity activity) throws SQLException {
        UUID id = ids.next();
        sql.insert(
                "insert into topic (id, version, handle, group_id, author_id, title, source, html, revision, reply_count,"
                        + " created_at, last_activity_at) values (?, 0, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)",
                id,
                ids.handle(),
                group,
                author,
                seal("topic", "title", id, author, title),
                seal("topic", "source", id, author, text),
                seal("topic", "html", id, author, markdown.toSafeHtml(text)),
                activity.replies(),
                activity.opened(),
                activity.last());
        return id;
    }

    /** The reply with this number, from 1, to a topic. */
    public void reply(UUID topic, int number, UUID author, String text, Instant at) throws SQLException {
        UUID id = ids.next();
        sql.insert(
                "insert into reply (id, version, handle, topic_id, number, author_id, source, html, revision, created_at)"
                        + " values (?, 0, ?, ?, ?, ?, ?, ?, 0, ?)",
                id,
                ids.handle(),
                topic,
                number,
                author,
                seal("reply", "source", id, author, text),
                seal("reply", "html", id, author, markdown.toSafeHtml(text)),
                at);
    }

    public void commit() throws SQLException {
        sql.commit();
    }

    @Override
    public void close() throws SQLException {
        sql.close();
    }

    private byte[] subjectIndex(String subject) {
        return vault.of(Subject.INDEX_PURPOSE, new Subject(issuer, subject).indexValue());
    }

    private byte[] seal(String entity, String field, UUID row, UUID author, String text) {
        return vault.seal(new SealedField(entity, field, row, author), text).bytes();
    }

    /** How one finds a group and gets in. */
    public record Door(String handle, Visibility visibility, Joining joining) {}

    /** How many members and topics a group has. */
    public record Size(long members, long topics) {}

    /** When a topic was opened, when something was last said in it, and how many replies it has. */
    public record Activity(Instant opened, Instant last, int replies) {}
}
