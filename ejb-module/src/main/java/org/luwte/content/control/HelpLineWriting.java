/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.luwte.content.ChangedMeanwhile;
import org.luwte.content.HelpLineDraft;
import org.luwte.content.HelpLineFormer;
import org.luwte.content.HelpLineId;
import org.luwte.content.HelpLineNeeded;
import org.luwte.content.entity.FormerHelpLine;
import org.luwte.content.entity.HelpLine;
import org.luwte.content.entity.HelpLineText;
import org.luwte.shared.Ids;
import org.luwte.shared.Language;

/** The rules by which a help line changes. What it said before is kept. */
@Dependent
public class HelpLineWriting {

    /** As many as the top of every page shows (product.md S3). */
    public static final int LEAST_URGENT = 3;

    private static final int FORMER = 20;

    @PersistenceContext
    EntityManager entities;

    @Inject
    HelpLineTable table;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    public Optional<HelpLine> find(String code) {
        return entities.createQuery("select l from HelpLine l where l.code = :code", HelpLine.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** All lines in the order of the site; bounded by what the organisation enters. */
    public List<HelpLine> all() {
        return entities.createQuery(
                        "select l from HelpLine l order by l.urgent desc, l.position, l.code", HelpLine.class)
                .getResultList();
    }

    /** The words of a line. */
    public Map<Language, HelpLineText> texts(HelpLine line) {
        Map<Language, HelpLineText> texts = new EnumMap<>(Language.class);
        entities.createQuery("select t from HelpLineText t where t.helpLineId = :line", HelpLineText.class)
                .setParameter("line", line.id().value())
                .getResultList()
                .forEach(text -> texts.put(text.language(), text));
        return texts;
    }

    /** What a line says. */
    public HelpLineDraft said(HelpLine line) {
        Map<Language, HelpLineDraft.Words> words = new EnumMap<>(Language.class);
        texts(line).forEach((language, text) -> words.put(language, text.words()));
        return new HelpLineDraft(line.number(), line.tel(), line.urgent(), line.position(), words);
    }

    /** A line, locked for a change, its state of before kept; empty when there is none. */
    public Optional<HelpLine> open(String code) {
        var line = lock(code);
        line.ifPresent(this::keep);
        return line;
    }

    /** The same, when nobody changed it since it was opened. */
    public Optional<HelpLine> open(String code, long revision) {
        var line = lock(code);
        if (line.filter(found -> found.revision() != revision).isPresent()) {
            throw new ChangedMeanwhile();
        }
        line.ifPresent(this::keep);
        return line;
    }

    private Optional<HelpLine> lock(String code) {
        table.lock();
        var line = find(code);
        line.ifPresent(found -> entities.refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return line;
    }

    /** A new line, checked today. */
    public HelpLine begin(String code) {
        table.lock();
        var line = HelpLine.of(new HelpLineId(ids.next()), code);
        line.checked(today());
        return line;
    }

    /** Gives a line its number and words. */
    public void say(HelpLine line, HelpLineDraft draft) {
        line.say(draft);
        entities.persist(line);
        var texts = texts(line);
        for (Language language : Language.values()) {
            var text = texts.computeIfAbsent(language, key -> HelpLineText.of(ids.next(), line, key));
            text.say(draft.text(language));
            entities.persist(text);
        }
        enough();
    }

    public void remove(HelpLine line) {
        texts(line).values().forEach(entities::remove);
        entities.flush();
        entities.remove(line);
        enough();
    }

    /** What a line said before, the newest first; as much as anybody looks at. */
    public List<HelpLineFormer> former(String code) {
        return entities
                .createQuery(
                        "select f from FormerHelpLine f where f.code = :code order by f.keptAt desc, f.language",
                        FormerHelpLine.class)
                .setParameter("code", code)
                .setMaxResults(FORMER * Language.values().length)
                .getResultStream()
                .collect(Collectors.groupingBy(FormerHelpLine::keptAt, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(HelpLineWriting::former)
                .toList();
    }

    private static HelpLineFormer former(List<FormerHelpLine> texts) {
        Map<Language, HelpLineDraft.Words> words = new EnumMap<>(Language.class);
        texts.forEach(text -> words.put(text.language(), text.words()));
        var one = texts.get(0);
        return new HelpLineFormer(
                one.keptAt(),
                one.checkedOn(),
                new HelpLineDraft(one.number(), one.tel(), one.urgent(), one.position(), words));
    }

    /** The codes of lines that were removed. */
    public List<String> removed() {
        return entities.createQuery("""
            select distinct f.code from FormerHelpLine f
            where f.code not in (select l.code from HelpLine l) order by f.code\
            """, String.class).getResultList();
    }

    public LocalDate today() {
        return ContentViews.day(clock.instant());
    }

    private void keep(HelpLine line) {
        var now = clock.instant();
        texts(line).values().forEach(text -> entities.persist(FormerHelpLine.of(ids.next(), line, text, now)));
        entities.lock(line, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    private void enough() {
        entities.flush();
        long urgent = all().stream().filter(HelpLine::urgent).count();
        if (urgent < LEAST_URGENT) {
            throw new HelpLineNeeded();
        }
    }
}
