/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.luwte.content.ItemKind;
import org.luwte.content.PageCard;
import org.luwte.content.entity.ContentText;
import org.luwte.shared.Language;

/** What readers see now: of each item the version whose moment came last, unless its time is over. */
@Dependent
public class PublishedContent {

    private static final String SEEN = """
            from ContentItem i
            join ContentVersion v on v.itemId = i.id
            join ContentText t on t.versionId = v.id and t.language = :language
            where v.publishAt = (
                select max(o.publishAt) from ContentVersion o where o.itemId = i.id and o.publishAt <= :now)
            and (v.until is null or v.until > :now)
            """;

    private static final String ROW = "select new org.luwte.content.control.ContentRow(i, v, t) " + SEEN;

    private static final String CARD =
            "select new org.luwte.content.PageCard(i.code, i.kind, t.slug, t.title, t.description) " + SEEN;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** The page at an address. */
    public Optional<ContentRow> find(ItemKind kind, String slug, Language language) {
        return query(ROW + " and i.kind = :kind and t.slug = :slug", language)
                .setParameter("kind", kind)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** What all items are and where, without their texts; bounded by what the organisation publishes. */
    public List<PageCard> cards(Language language) {
        return entities.createQuery(CARD + " order by i.kind, v.position, t.title", PageCard.class)
                .setParameter("language", language.tag())
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** The page that once had an address, or has it in another language. */
    public Optional<ContentRow> moved(ItemKind kind, String slug, Language language) {
        return query(ROW + """
                         and i.kind = :kind and exists (
                            select 1 from ContentText old, ContentVersion former
                            where former.itemId = i.id and former.publishAt <= :now
                                and old.versionId = former.id and old.slug = :slug)
                        """, language)
                .setParameter("kind", kind)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    public Optional<ContentRow> find(String code, Language language) {
        return query(ROW + " and i.code = :code", language)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** All items of a kind in their order; bounded by what the organisation publishes. */
    public List<ContentRow> all(ItemKind kind, Language language) {
        return query(ROW + " and i.kind = :kind order by v.position, t.title", language)
                .setParameter("kind", kind)
                .getResultList();
    }

    /** All items, the kinds in their order; bounded by what the organisation publishes. */
    public List<ContentRow> all(Language language) {
        return query(ROW + " order by i.kind, v.position, t.title", language).getResultList();
    }

    /** Its words in all languages. */
    public List<ContentText> texts(UUID version) {
        return entities.createQuery("select t from ContentText t where t.versionId = :version", ContentText.class)
                .setParameter("version", version)
                .getResultList();
    }

    private TypedQuery<ContentRow> query(String jpql, Language language) {
        return entities.createQuery(jpql, ContentRow.class)
                .setParameter("language", language.tag())
                .setParameter("now", clock.instant());
    }
}
