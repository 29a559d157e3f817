/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Map;
import org.luwte.shared.Language;

/**
 * A help line as the site team writes it, in all languages.
 *
 * @param number as people read it
 * @param tel    as a telephone dials it
 * @param urgent stands on every page
 */
public record HelpLineDraft(
        @NotBlank @Size(max = ContentLimits.NUMBER) String number,
        @NotNull @Pattern(regexp = ContentLimits.TEL) String tel,
        boolean urgent,
        @Min(0) @Max(ContentLimits.POSITION) int position,
        @NotNull Map<@NotNull Language, @NotNull @Valid Words> texts)
        implements Serializable {

    /** A help line in the words of one language. */
    public record Words(
            @NotBlank @Size(max = ContentLimits.TITLE) String name,
            @NotBlank @Size(max = ContentLimits.DESCRIPTION) String description)
            implements Serializable {

        public static final Words EMPTY = new Words("", "");
    }

    public HelpLineDraft {
        texts = Map.copyOf(texts);
    }

    public Words text(Language language) {
        return texts.getOrDefault(language, Words.EMPTY);
    }

    /** Whether there are words in every language. */
    public boolean complete() {
        return texts.size() == Language.values().length;
    }
}
