/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.luwte.content.HelpLineView;
import org.luwte.content.MenuLink;
import org.luwte.content.PageCard;
import org.luwte.content.PageView;
import org.luwte.content.Source;
import org.luwte.shared.Language;

/** Shows items as readers see them. */
@Dependent
public class ContentViews {

    @Inject
    PublishedContent published;

    @Inject
    HelpLineTable lines;

    @Inject
    SiteMarkdown markdown;

    @Inject
    Clock clock;

    public PageView page(ContentRow row) {
        return page(row, targets(row.text().language()));
    }

    /** Several of one language. */
    public List<PageView> pages(List<ContentRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var targets = targets(rows.get(0).text().language());
        return rows.stream().map(row -> page(row, targets)).toList();
    }

    public List<MenuLink> menu(ContentRow row) {
        return markdown.links(row.text().source(), targets(row.text().language()));
    }

    /** Where the links of a language lead now. */
    public LinkTargets targets(Language language) {
        return new LinkTargets(
                language,
                published.cards(language).stream().collect(Collectors.toMap(PageCard::code, Function.identity())),
                lines.all(language).stream().collect(Collectors.toMap(HelpLineView::code, Function.identity())));
    }

    private PageView page(ContentRow row, LinkTargets targets) {
        var text = row.text();
        var rendered = markdown.render(text.source(), targets);
        return new PageView(
                row.card(),
                rendered.html(),
                rendered.headings(),
                row.version().example(),
                row.version().lines(),
                row.version().groups(),
                Source.parseAll(text.sources()),
                rendered.terms(),
                day(row.version().draft() ? clock.instant() : row.version().publishAt()),
                slugs(row));
    }

    private Map<Language, String> slugs(ContentRow row) {
        Map<Language, String> slugs = new EnumMap<>(Language.class);
        if (row.item().kind().hasPage()) {
            published.texts(row.version().id()).forEach(text -> slugs.put(text.language(), text.slug()));
        }
        return slugs;
    }

    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
