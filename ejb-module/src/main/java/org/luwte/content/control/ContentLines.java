/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.luwte.content.BrokenLink;
import org.luwte.content.ItemLine;
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

    /** One line for each item. */
    public List<ItemLine> all(List<ContentRow> versions) {
        return versions.stream()
                .collect(Collectors.groupingBy(ContentRow::item, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(ItemLine::kind))
                .toList();
    }

    private ItemLine line(ContentItem item, List<ContentRow> rows) {
        Instant now = clock.instant();
        Optional<ContentRow> live = rows.stream()
                .filter(row -> !row.version().draft() && !row.version().planned(now))
                .max(Comparator.comparing(row -> row.version().publishAt()))
                .filter(row -> !row.version().over(now));
        return new ItemLine(
                item.code(),
                item.kind(),
                live.orElse(rows.get(0)).text().title(),
                live.isPresent(),
                rows.stream().map(ContentRow::version).anyMatch(ContentVersion::draft),
                rows.stream()
                        .map(ContentRow::version)
                        .filter(version -> version.planned(now))
                        .map(ContentVersion::publishAt)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                live.map(row -> due(row.text().sources())).orElse(0L));
    }

    private long due(String sources) {
        return Source.parseAll(sources).stream()
                .filter(source -> source.due(ContentViews.day(clock.instant())))
                .count();
    }

    /** The links of these versions that lead nowhere. */
    public List<BrokenLink> broken(List<ContentRow> rows, LinkTargets targets, Set<String> paths) {
        return rows.stream()
                .flatMap(row -> markdown.render(row.text().source(), targets).broken(paths).stream()
                        .map(target -> new BrokenLink(row.item().code(), targets.language(), target)))
                .toList();
    }
}
