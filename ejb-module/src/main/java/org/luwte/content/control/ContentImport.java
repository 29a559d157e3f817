/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.luwte.content.ContentLimits;
import org.luwte.content.ImportReport;
import org.luwte.content.ItemDraft;
import org.luwte.content.ItemKind;
import org.luwte.content.Source;
import org.luwte.content.TextDraft;
import org.luwte.content.entity.ContentItem;
import org.luwte.content.entity.ContentVersion;
import org.luwte.shared.Language;

/** Makes drafts of files. */
@Dependent
public class ContentImport {

    /** What the files of one code say together. */
    private record Bundle(ItemKind kind, ItemDraft draft, List<String> names) {}

    @Inject
    ContentItems items;

    @Inject
    ContentWriting writing;

    @Inject
    Validator validator;

    /** Keeps what the files say, where it differs from what readers see and from the draft, as drafts. */
    public ImportReport keep(List<ContentArchive.Entry> files) {
        List<String> refused = new ArrayList<>();
        List<String> drafts = new ArrayList<>();
        int unchanged = 0;
        for (var bundle : bundles(files, refused).entrySet()) {
            var item = items.find(bundle.getKey());
            var said = whole(bundle.getValue(), item);
            if (item.map(ContentItem::kind).filter(kind -> kind != said.kind()).isPresent()) {
                refused.addAll(said.names());
            } else if (same(item, said.draft())) {
                unchanged++;
            } else {
                write(bundle.getKey(), item, said);
                drafts.add(bundle.getKey());
            }
        }
        return new ImportReport(drafts, unchanged, refused);
    }

    /** A language of which no file came keeps what readers see. */
    private Bundle whole(Bundle said, Optional<ContentItem> item) {
        return item.flatMap(writing::live)
                .map(items::words)
                .map(seen -> new Bundle(said.kind(), with(said.draft(), seen.texts()), said.names()))
                .orElse(said);
    }

    private ContentVersion write(String code, Optional<ContentItem> known, Bundle said) {
        var item = known.map(found -> writing.open(code)).orElseGet(() -> items.add(code, said.kind()));
        items.draft(item).ifPresent(items::putAway);
        return items.write(item, said.draft());
    }

    private boolean same(Optional<ContentItem> item, ItemDraft said) {
        return item.stream()
                .flatMap(known -> Stream.of(writing.live(known), items.draft(known)))
                .flatMap(Optional::stream)
                .map(items::words)
                .anyMatch(said::equals);
    }

    private Map<String, Bundle> bundles(List<ContentArchive.Entry> files, List<String> refused) {
        Map<String, Bundle> bundles = new LinkedHashMap<>();
        for (var file : files) {
            var parsed = ContentFile.parse(file.text())
                    .filter(content -> content.code().matches(ContentLimits.NAME))
                    .filter(content -> validator.validate(content.draft()).isEmpty())
                    .filter(content -> Source.valid(
                            content.draft().text(content.language()).sources()));
            if (parsed.isEmpty()) {
                refused.add(file.name());
            } else {
                var content = parsed.get();
                bundles.merge(
                        content.code(),
                        new Bundle(content.kind(), content.draft(), List.of(file.name())),
                        ContentImport::together);
            }
        }
        return bundles;
    }

    /** What is the same in all languages is taken from the file that came first. */
    private static Bundle together(Bundle first, Bundle other) {
        List<String> names = new ArrayList<>(first.names());
        names.addAll(other.names());
        return new Bundle(first.kind(), with(first.draft(), other.draft().texts()), names);
    }

    private static ItemDraft with(ItemDraft draft, Map<Language, TextDraft> more) {
        Map<Language, TextDraft> texts = new EnumMap<>(Language.class);
        texts.putAll(more);
        texts.putAll(draft.texts());
        return new ItemDraft(draft.position(), draft.audience(), draft.example(), draft.lines(), draft.groups(), texts);
    }
}
