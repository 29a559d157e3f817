/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.luwte.shared.Language;

/**
 * An item as the site team writes it, in all languages.
 *
 * @param position order within its kind
 * @param example  a text of law or policy that nobody has adopted yet; the page says so
 * @param lines    codes of the help lines that fit
 * @param groups   handles of the groups that fit
 */
public record ItemDraft(
        @Min(0) @Max(ContentLimits.POSITION) int position,
        @NotNull ItemAudience audience,
        boolean example,

        @NotNull @Size(max = ContentLimits.LIST) @Pattern(regexp = ContentLimits.NAMES)
        String lines,

        @NotNull @Size(max = ContentLimits.LIST) @Pattern(regexp = ContentLimits.NAMES)
        String groups,

        @NotNull Map<@NotNull Language, @NotNull @Valid TextDraft> texts)
        implements Serializable {

    /** What stands in an item that somebody begins. */
    public static final ItemDraft EMPTY = new ItemDraft(0, ItemAudience.EVERYBODY, false, "", "", Map.of());

    public ItemDraft {
        texts = Map.copyOf(texts);
    }

    /** Whether there are no words in any language. */
    public boolean empty() {
        return texts.values().stream().allMatch(TextDraft.EMPTY::equals);
    }

    /** The same with other words. */
    public ItemDraft withTexts(BiFunction<Language, TextDraft, TextDraft> change) {
        Map<Language, TextDraft> changed = new EnumMap<>(Language.class);
        texts.forEach((language, text) -> changed.put(language, change.apply(language, text)));
        return new ItemDraft(position, audience, example, lines, groups, changed);
    }

    public TextDraft text(Language language) {
        return texts.getOrDefault(language, TextDraft.EMPTY);
    }
}
