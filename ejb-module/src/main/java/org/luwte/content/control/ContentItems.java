/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.luwte.content.ItemDraft;
import org.luwte.content.ItemId;
import org.luwte.content.ItemKind;
import org.luwte.content.TextDraft;
import org.luwte.content.entity.ContentItem;
import org.luwte.content.entity.ContentText;
import org.luwte.content.entity.ContentVersion;
import org.luwte.shared.Ids;
import org.luwte.shared.Language;

/** Items with all their versions, for those who write them. */
@Dependent
public class ContentItems {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    Ids ids;

    public Optional<ContentItem> find(String code) {
        return entities.createQuery("select i from ContentItem i where i.code = :code", ContentItem.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Locks an item, so that its versions are changed one after the other. */
    public void lock(ContentItem item) {
        entities.refresh(item, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Counts a change of an item that is locked; at once, because a lock that is weaker than the one it has would count nothing. */
    public void count(ContentItem item) {
        entities.lock(item, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    public ContentItem add(String code, ItemKind kind) {
        var item = ContentItem.of(new ItemId(ids.next()), code, kind, clock.instant());
        entities.persist(item);
        return item;
    }

    /** All items; bounded by what the organisation publishes. */
    public List<ContentItem> all() {
        return entities.createQuery("select i from ContentItem i order by i.kind, i.code", ContentItem.class)
                .getResultList();
    }

    /** The versions of an item, the newest first; bounded by how often the site team changes it. */
    public List<ContentVersion> versions(ContentItem item) {
        return entities.createQuery(
                        "select v from ContentVersion v where v.itemId = :item order by v.number desc",
                        ContentVersion.class)
                .setParameter("item", item.id().value())
                .getResultList();
    }

    /** The versions of all items, the newest of each first; bounded by what the organisation publishes. */
    public List<ContentRow> everything(Language language) {
        return entities.createQuery("""
            select new org.luwte.content.control.ContentRow(i, v, t)
            from ContentItem i
            join ContentVersion v on v.itemId = i.id
            join ContentText t on t.versionId = v.id and t.language = :language
            order by i.kind, i.code, v.number desc\
            """, ContentRow.class)
                .setParameter("language", language.tag())
                .getResultList();
    }

    /** The words of a version. */
    public ItemDraft words(ContentVersion version) {
        Map<Language, TextDraft> texts = new EnumMap<>(Language.class);
        texts(version).forEach((language, text) -> texts.put(language, text.words()));
        return new ItemDraft(
                version.position(),
                version.audience(),
                version.example(),
                String.join(" ", version.lines()),
                String.join(" ", version.groups()),
                texts);
    }

    public Map<Language, ContentText> texts(ContentVersion version) {
        Map<Language, ContentText> texts = new EnumMap<>(Language.class);
        entities.createQuery("select t from ContentText t where t.versionId = :version", ContentText.class)
                .setParameter("version", version.id())
                .getResultList()
                .forEach(text -> texts.put(text.language(), text));
        return texts;
    }

    /** What is being written. */
    public Optional<ContentVersion> draft(ContentItem item) {
        return versions(item).stream().filter(ContentVersion::draft).findFirst();
    }

    /** Writes the draft of an item; begins one where there is none. */
    public ContentVersion write(ContentItem item, ItemDraft draft) {
        return say(draft(item).orElseGet(() -> next(item)), draft);
    }

    /** Puts away what nobody has seen; at once, because there is room for one draft only. */
    public void putAway(ContentVersion version) {
        version.putAway(clock.instant());
        entities.flush();
    }

    /** A next version, seen from now on; a draft that is being written stays. */
    public ContentVersion show(ContentItem item, ItemDraft words, Instant until) {
        var version = next(item);
        version.publish(clock.instant(), until);
        return say(version, words);
    }

    private ContentVersion next(ContentItem item) {
        var versions = versions(item);
        return ContentVersion.draft(
                ids.next(), item, versions.isEmpty() ? 1 : versions.get(0).number() + 1);
    }

    private ContentVersion say(ContentVersion version, ItemDraft draft) {
        version.say(draft, clock.instant());
        entities.persist(version);
        var texts = texts(version);
        for (Language language : Language.values()) {
            var text = texts.computeIfAbsent(language, key -> ContentText.of(ids.next(), version, key));
            text.say(draft.text(language));
            entities.persist(text);
        }
        return version;
    }

    /** Forgets an item with its only version. */
    public void remove(ContentItem item, ContentVersion version) {
        texts(version).values().forEach(entities::remove);
        entities.flush();
        entities.remove(version);
        entities.flush();
        entities.remove(item);
    }

    /** Whether another item of the kind is seen, or will be, at an address. */
    public boolean addressTaken(ContentItem item, String slug, Language language) {
        return !entities.createQuery("""
            select i.id from ContentItem i
            join ContentVersion v on v.itemId = i.id
            join ContentText t on t.versionId = v.id and t.language = :language
            where t.slug = :slug and i.kind = :kind and i.id <> :item
                and (v.publishAt > :now or v.publishAt = (
                    select max(o.publishAt) from ContentVersion o
                    where o.itemId = i.id and o.publishAt <= :now))
                and (v.until is null or v.until > :now)\
            """, UUID.class)
                .setParameter("language", language.tag())
                .setParameter("slug", slug)
                .setParameter("kind", item.kind())
                .setParameter("item", item.id().value())
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
