/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.luwte.content.AddressTaken;
import org.luwte.content.ChangedMeanwhile;
import org.luwte.content.ContentIncomplete;
import org.luwte.content.ItemDraft;
import org.luwte.content.MomentTaken;
import org.luwte.content.Source;
import org.luwte.content.SourcesUnreadable;
import org.luwte.content.TextDraft;
import org.luwte.content.entity.ContentItem;
import org.luwte.content.entity.ContentVersion;
import org.luwte.shared.Language;
import org.luwte.shared.NotFound;

/** The rules by which an item changes. */
@Dependent
public class ContentWriting {

    @Inject
    ContentItems items;

    @Inject
    Clock clock;

    /** An item, locked for a change. */
    public ContentItem open(String code) {
        var item = items.find(code).orElseThrow(NotFound::new);
        items.lock(item);
        items.count(item);
        return item;
    }

    /** The same, when nobody changed it since it was opened. */
    public ContentItem open(String code, long revision) {
        var item = items.find(code).orElseThrow(NotFound::new);
        items.lock(item);
        if (item.revision() != revision) {
            throw new ChangedMeanwhile();
        }
        items.count(item);
        return item;
    }

    public ContentVersion version(ContentItem item, int number) {
        return items.versions(item).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The version that readers see now. */
    public Optional<ContentVersion> live(ContentItem item) {
        Instant now = clock.instant();
        return items.versions(item).stream()
                .filter(version -> version.came(now))
                .max((one, other) -> one.publishAt().compareTo(other.publishAt()))
                .filter(version -> !version.over(now));
    }

    /** Lets readers see a version from a moment on; everything must be there. */
    public void publish(ContentItem item, ContentVersion version, Instant from, Instant until) {
        judge(item, items.words(version));
        if (items.versions(item).stream().anyMatch(other -> from.equals(other.publishAt()))) {
            throw new MomentTaken();
        }
        version.publish(from, until);
    }

    /** Lets readers see the words of a former version again, at once, as a new version; until its end, when that lies ahead. */
    public ContentVersion restore(ContentItem item, ContentVersion former) {
        var words = items.words(former);
        judge(item, words);
        return items.show(item, words, former.over(clock.instant()) ? null : former.until());
    }

    /** Gives sources the day of today, in what readers see and in the draft. */
    public void compared(ContentItem item, Map<Language, Set<String>> addresses) {
        var live = live(item).orElseThrow(NotFound::new);
        items.draft(item).ifPresent(draft -> items.write(item, fresh(items.words(draft), addresses)));
        items.show(item, fresh(items.words(live), addresses), live.until());
    }

    private ItemDraft fresh(ItemDraft draft, Map<Language, Set<String>> addresses) {
        var today = ContentViews.day(clock.instant());
        return draft.withTexts((language, text) ->
                text.withSources(Source.lines(Source.parseAll(text.sources()).stream()
                        .map(source ->
                                addresses.getOrDefault(language, Set.of()).contains(source.address())
                                        ? new Source(source.title(), source.address(), today)
                                        : source)
                        .toList())));
    }

    private void judge(ContentItem item, ItemDraft draft) {
        for (Language language : Language.values()) {
            complete(item, draft.text(language));
            if (item.kind().hasPage()
                    && items.addressTaken(item, draft.text(language).slug(), language)) {
                throw new AddressTaken(language);
            }
        }
    }

    /** Whether every line of the sources is one. */
    public static void readable(TextDraft text) {
        if (!Source.valid(text.sources())) {
            throw new SourcesUnreadable();
        }
    }

    private static void complete(ContentItem item, TextDraft text) {
        var kind = item.kind();
        if (text.title().isBlank()
                || kind.hasPage() && text.slug().isBlank()
                || kind.needsDescription() && text.description().isBlank()
                || kind.hasBody() && text.source().isBlank()) {
            throw new ContentIncomplete();
        }
        readable(text);
    }
}
