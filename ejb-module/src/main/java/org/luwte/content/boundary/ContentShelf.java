/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.luwte.content.BrokenLink;
import org.luwte.content.DifferenceLine;
import org.luwte.content.ItemDraft;
import org.luwte.content.ItemLine;
import org.luwte.content.ItemView;
import org.luwte.content.PageView;
import org.luwte.content.Source;
import org.luwte.content.SourceEntry;
import org.luwte.content.VersionView;
import org.luwte.content.control.ContentItems;
import org.luwte.content.control.ContentLines;
import org.luwte.content.control.ContentRow;
import org.luwte.content.control.ContentViews;
import org.luwte.content.control.ContentWriting;
import org.luwte.content.control.Differences;
import org.luwte.content.control.PublishedContent;
import org.luwte.content.entity.ContentVersion;
import org.luwte.identity.Function;
import org.luwte.identity.RequiresStanding;
import org.luwte.identity.Roles;
import org.luwte.identity.Standing;
import org.luwte.shared.Language;
import org.luwte.shared.NotFound;
import org.luwte.vault.DataLevel;
import org.luwte.vault.Discloses;

/** What the site team looks at: all items with their versions, as they are and as readers would see them. */
@Stateless
@RolesAllowed(Roles.STAFF)
@RequiresStanding(value = Standing.STAFF, functions = Function.COMMUNITY_MANAGER)
public class ContentShelf {

    @Inject
    ContentItems items;

    @Inject
    ContentWriting writing;

    @Inject
    ContentViews views;

    @Inject
    ContentLines lines;

    @Inject
    PublishedContent published;

    @Inject
    Clock clock;

    /** All items, the kinds in their order. */
    public List<ItemLine> items(@NotNull Language language) {
        return lines.all(items.everything(language), seen().toList());
    }

    /** An item with its draft, or else its newest version. */
    public ItemView item(@NotNull String code) {
        var item = items.find(code).orElseThrow(NotFound::new);
        var versions = items.versions(item);
        var shown = versions.stream()
                .filter(ContentVersion::draft)
                .findFirst()
                .or(() -> versions.stream().filter(version -> !version.aside()).findFirst())
                .or(() -> versions.stream().findFirst())
                .orElseThrow(NotFound::new);
        var live = writing.live(item).orElse(null);
        var now = clock.instant();
        return new ItemView(
                code,
                item.kind(),
                shown.number(),
                item.revision(),
                items.words(shown),
                versions.stream()
                        .map(version -> new VersionView(
                                version.number(),
                                ContentRow.state(version, live, now),
                                version.audience(),
                                version.madeAt(),
                                version.publishAt(),
                                version.until()))
                        .toList());
    }

    /** A version as readers would see it. */
    public PageView preview(@NotNull String code, int number, @NotNull Language language) {
        var item = items.find(code).orElseThrow(NotFound::new);
        var version = writing.version(item, number);
        return views.page(new ContentRow(item, version, items.texts(version).get(language)));
    }

    /** What a version says. */
    @Discloses(DataLevel.D0)
    public ItemDraft words(@NotNull String code, int number) {
        return items.words(writing.version(items.find(code).orElseThrow(NotFound::new), number));
    }

    /** What changed from one version to another in a language, line by line. */
    public List<DifferenceLine> difference(@NotNull String code, int from, int to, @NotNull Language language) {
        var item = items.find(code).orElseThrow(NotFound::new);
        return Differences.between(
                items.words(writing.version(item, from)), items.words(writing.version(item, to)), language);
    }

    /** The sources of what readers see of an item; none of what they don't see. */
    public List<SourceEntry> sources(@NotNull String code) {
        var item = items.find(code).orElseThrow(NotFound::new);
        var today = ContentViews.day(clock.instant());
        return writing.live(item).map(items::texts).stream()
                .flatMap(texts -> texts.values().stream())
                .flatMap(text -> Source.parseAll(text.sources()).stream()
                        .map(source -> new SourceEntry(text.language(), source, source.due(today))))
                .toList();
    }

    /**
     * The links of a version that lead nowhere.
     *
     * @param paths the addresses of the site besides its pages of content, without language
     */
    public List<BrokenLink> brokenLinks(@NotNull String code, int number, @NotNull Set<@NotNull String> paths) {
        var item = items.find(code).orElseThrow(NotFound::new);
        var version = writing.version(item, number);
        return items.texts(version).values().stream()
                .flatMap(
                        text -> lines
                                .broken(
                                        List.of(new ContentRow(item, version, text)),
                                        views.targets(text.language()),
                                        paths)
                                .stream())
                .toList();
    }

    /**
     * The links of what readers see now that lead nowhere.
     *
     * @param paths the addresses of the site besides its pages of content, without language
     */
    public List<BrokenLink> brokenLinks(@NotNull Set<@NotNull String> paths) {
        return Arrays.stream(Language.values())
                .flatMap(language -> lines.broken(published.all(language), views.targets(language), paths).stream())
                .toList();
    }

    private Stream<ContentRow> seen() {
        return Arrays.stream(Language.values()).map(published::all).flatMap(List::stream);
    }
}
