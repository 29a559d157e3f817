/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luwte.content.BrokenLink;
import org.luwte.content.ItemLine;
import org.luwte.content.PageCard;
import org.luwte.content.Source;
import org.luwte.content.entity.ContentItem;
import org.luwte.content.entity.ContentVersion;

/** Lists what the content desk looks after. */
@Dependent
public class ContentLines {

    @Inject
    SiteMarkdown markdown;

    @Inject
    Clock clock;

    /**
     * One line for each item.
     *
     * @param seen what readers see, in all languages
     */
    public List<ItemLine> all(List<ContentRow> versions, List<ContentRow> seen) {
        Map<ContentItem, Long> due = seen.stream()
                .collect(Collectors.groupingBy(
                        ContentRow::item,
                        Collectors.summingLong(row -> due(row.text().sources()))));
        return versions.stream()
                .collect(Collectors.groupingBy(ContentRow::item, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), due.getOrDefault(entry.getKey(), 0L)))
                .sorted(Comparator.comparing(ItemLine::kind))
                .toList();
    }

    private ItemLine line(ContentItem item, List<ContentRow> rows, long due) {
        Instant now = clock.instant();
        Optional<ContentRow> live = rows.stream()
                .filter(row -> row.version().came(now))
                .max(Comparator.comparing(row -> row.version().publishAt()))
                .filter(row -> !row.version().over(now));
        return new ItemLine(
                item.code(),
                item.kind(),
                live.orElse(rows.get(0)).text().title(),
                live.isPresent(),
                live.map(row -> row.version().until()).orElse(null),
                rows.stream().map(ContentRow::version).anyMatch(ContentVersion::draft),
                rows.stream()
                        .map(ContentRow::version)
                        .filter(version -> version.planned(now))
                        .map(ContentVersion::publishAt)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                due);
    }

    private long due(String sources) {
        return Source.parseAll(sources).stream()
                .filter(source -> source.due(ContentViews.day(clock.instant())))
                .count();
    }

    /**
     * The links of these versions that lead nowhere, and the help lines and groups they name that are not there.
     *
     * @param paths the addresses of the site besides its pages of content
     */
    public List<BrokenLink> broken(List<ContentRow> rows, LinkTargets targets, Set<String> paths) {
        Set<String> known = new HashSet<>(paths);
        targets.items().values().stream()
                .filter(card -> card.kind().hasPage())
                .map(PageCard::path)
                .forEach(known::add);
        return rows.stream()
                .flatMap(row -> broken(row, targets, known)
                        .map(target -> new BrokenLink(row.item().code(), targets.language(), target)))
                .toList();
    }

    private Stream<String> broken(ContentRow row, LinkTargets targets, Set<String> known) {
        return Stream.of(
                        markdown.render(row.text().source(), targets).broken(known).stream(),
                        row.version().lines().stream()
                                .filter(code -> targets.line(code).isEmpty())
                                .map(code -> LinkResolver.LINE + code),
                        row.version().groups().stream()
                                .map(handle -> "/group/" + handle)
                                .filter(path -> !known.contains(path)))
                .flatMap(Function.identity());
    }
}
